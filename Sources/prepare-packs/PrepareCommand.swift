import FoundationEssentials
import Glibc
import PolicyRules

/// Compiles rule packs to a Swift file: `prepare-packs OUTPUT FOLDER FILE...`, with packs and shared words inside the folder.
@main
struct PrepareCommand {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: prepare-packs OUTPUT FOLDER FILE...") }
        do {
            let files = try arguments[3...].map { path in
                PackFile(name: path, text: String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
            }
            let rules = try CompiledRules(RulePackDecoder().decode(files)).prepared()
            let source = PreparedSource(rules: rules, folder: arguments[2], files: files).text
            try Data(source.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
        } catch {
            fail("\(error)")
        }
    }

    private static func fail(_ message: String) -> Never {
        // SwiftPM shows what a build command prints, on either stream, when it fails.
        print(message)
        exit(1)
    }
}
