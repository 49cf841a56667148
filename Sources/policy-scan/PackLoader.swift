import FoundationEssentials
import PolicyHTML
import PolicyModel
import PolicyPacks
import PolicyRules
import PolicySources

/// Reads rule packs from files and folders.
struct PackLoader {
    /// The packs of files and of folders (searched with the folders in them), in the order of the arguments, then of the
    /// paths' bytes; they see the words that the built-in packs share.
    func packs(_ arguments: [String]) throws -> [RulePack] {
        guard !arguments.isEmpty else { return [] }
        return try BuiltInPacks.decoder.decode(paths(arguments).map { PackFile(name: $0, text: try text(of: $0)) })
    }

    /// The texts of the packs, as they are.
    func texts(_ arguments: [String]) throws(Problem) -> [String] {
        var texts: [String] = []
        for path in try paths(arguments) { texts.append(try text(of: path)) }
        return texts
    }

    /// The files that arguments mean.
    func paths(_ arguments: [String]) throws(Problem) -> [String] {
        var paths: [String] = []
        for argument in arguments { paths += try files(argument) }
        return paths
    }

    private func files(_ argument: String) throws(Problem) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
            throw Problem(place: argument, "no such file or folder of rules")
        }
        guard isFolder else { return [argument] }
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: argument) else {
            throw Problem(place: argument, "the folder of rules cannot be read")
        }
        let files = names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }
        guard !files.isEmpty else {
            throw Problem(place: argument, "the folder holds no rules", remedy: "rule packs are files named *.yml or *.yaml")
        }
        let folder = argument.hasSuffix("/") ? argument : argument + "/"
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { folder + $0 }
    }

    private func text(of path: String) throws(Problem) -> String {
        let bytes: [UInt8]
        do throws(PageError) {
            bytes = try FileBytes.read(path, atMost: PageLimits().bytes)
        } catch {
            throw Problem(error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(place: path, "the rules are not UTF-8 text", remedy: "save the file as UTF-8")
        }
        return text
    }
}
