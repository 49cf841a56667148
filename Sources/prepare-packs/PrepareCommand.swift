import FoundationEssentials
import Glibc
import PolicyRules

/// Compiles rule packs to a Swift file: `prepare-packs OUTPUT FOLDER PACK...`, with the packs inside the folder.
@main
struct PrepareCommand {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: prepare-packs OUTPUT FOLDER PACK...") }
        var files: [(name: String, text: String)] = []
        var packs: [RulePack] = []
        do {
            for path in arguments[3...] {
                let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
                packs.append(try RulePackDecoder().decode(text, file: path))
                files.append((String(path.dropFirst(arguments[2].utf8.count + 1)), text))
            }
            let source = PreparedSource(rules: try CompiledRules(packs).prepared(), files: files).text
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
