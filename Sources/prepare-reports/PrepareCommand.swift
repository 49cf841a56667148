import FoundationEssentials
import Glibc

/// Lays out the words of reports as a Swift file: `prepare-reports OUTPUT FILE...`.
@main
struct PrepareCommand {
    /// The language that has every phrase; what another lacks is said in its words.
    private static let complete = "en"

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: prepare-reports OUTPUT FILE...") }
        var languages: [WordingFile] = []
        do {
            for path in arguments[2...] {
                let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
                languages.append(try WordingFileReader(file: path).read(text))
            }
            guard let main = languages.firstIndex(where: { $0.language == complete }) else { fail("no file of `\(complete)`") }
            languages.insert(languages.remove(at: main), at: 0)
            for language in languages.dropFirst() { try language.check(against: languages[0]) }
        } catch {
            fail("\(error)")
        }
        try Data(PreparedWordingSource(languages: languages).text.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
    }

    private static func fail(_ message: String) -> Never {
        // SwiftPM shows what a build command prints, on either stream, when it fails.
        print(message)
        exit(1)
    }
}
