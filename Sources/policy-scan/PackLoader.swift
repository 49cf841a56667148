import FoundationEssentials
import PolicyModel
import PolicyPacks
import PolicyRules

/// Reads rule packs from files and folders.
struct PackLoader {
    /// The packs of files and of folders (searched with the folders in them), in the order of the arguments, then of the
    /// paths' bytes; they see the words that the built-in packs share.
    func packs(_ arguments: [String]) throws -> [RulePack] {
        guard !arguments.isEmpty else { return [] }
        return try BuiltInPacks.decoder.decode(arguments.flatMap(files).map { PackFile(name: $0, text: try text(of: $0)) })
    }

    /// The texts of the packs, as they are.
    func texts(_ arguments: [String]) throws(Problem) -> [String] {
        var texts: [String] = []
        for argument in arguments {
            for path in try files(argument) { texts.append(try text(of: path)) }
        }
        return texts
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
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw Problem(place: path, "the rules cannot be read")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Problem(place: path, "the rules are not UTF-8 text", remedy: "save the file as UTF-8")
        }
        return text
    }
}
