import ArgumentParser
import PolicyModel

/// How the user wants pages to be read.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
    case auto
    case html
    case markdown
    case text

    /// `nil` to decide for each page.
    var pageFormat: PageFormat? {
        switch self {
        case .auto: nil
        case .html: .html
        case .markdown: .markdown
        case .text: .text
        }
    }
}
