import ArgumentParser
import PolicyModel

/// `policy-scan outline`: a page as policy-scan sees it.
struct OutlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline", abstract: "Show pages as policy-scan sees them: sections, blocks, links, dates.")

    @OptionGroup(title: "Pages") var pages: PageOptions

    func run() throws {
        throw Problem("outline is not there yet")
    }
}
