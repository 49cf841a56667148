import FoundationEssentials
import Glibc

/// Lays out language files as a Swift file: `prepare-languages OUTPUT LANGUAGE...`.
@main
struct PrepareCommand {
    /// As many languages as a table has bits for.
    private static let most = 32

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: prepare-languages OUTPUT LANGUAGE...") }
        guard arguments.count <= 2 + most else { fail("more than \(most) languages") }
        var languages: [LanguageFile] = []
        do {
            for path in arguments[2...] {
                let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
                languages.append(try LanguageFileReader(file: path).read(text))
            }
            try Data(PreparedLanguageSource(languages: languages).text.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
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
