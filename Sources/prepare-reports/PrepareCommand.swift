import FoundationEssentials
import Glibc

/// Lays out the words, templates and style of reports as a Swift file: `prepare-reports OUTPUT FILE...`.
@main
struct PrepareCommand {
    /// The language that has every phrase; what another lacks is said in its words.
    private static let complete = "en"

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: prepare-reports OUTPUT FILE...") }
        var languages: [WordingFile] = []
        var texts: [ReportText] = []
        do {
            for path in arguments[2...] {
                let url = URL(filePath: path)
                let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
                if url.pathExtension == "yml" {
                    languages.append(try WordingFileReader(file: path).read(text))
                } else {
                    texts.append(ReportText(name: url.deletingPathExtension().lastPathComponent, kind: url.pathExtension, text: text))
                }
            }
            guard let main = languages.firstIndex(where: { $0.language == complete }) else { fail("no file of `\(complete)`") }
            languages.insert(languages.remove(at: main), at: 0)
            for language in languages.dropFirst() { try language.check(against: languages[0]) }
            let phrases = Dictionary(languages[0].entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
            let source = try PreparedWordingSource(languages: languages).source() + (try PreparedTextSource(texts: texts, phrases: phrases).source())
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
