import PolicyHTML
import PolicyModel
import PolicySources

/// Finds and reads the configuration that holds for a folder.
enum ConfigurationFile {
    static let name = ".policy-scan.yml"
    /// Names another file, or `none`.
    static let option = "--configuration"

    /// The file in the working folder, or in the next folder above it that has one; `nil` where none has.
    static var found: String? {
        var folder = ""
        var last: FileStatus.Identity?
        while let here = FileStatus(of: folder.isEmpty ? "." : folder)?.identity, here != last {
            if FileStatus(of: folder + name)?.kind == .file { return folder + name }
            last = here
            folder += "../"
        }
        return nil
    }

    /// What holds for a call; `nil` where nothing does.
    static func configuration(for arguments: [String]) throws -> Configuration? {
        let named = arguments.prefix { $0 != "--" }
        if let index = named.firstIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) {
            let value = named[index] == option ? (named.indices.contains(index + 1) ? named[index + 1] : "") : String(named[index].dropFirst(option.count + 1))
            return value == "none" || value.isEmpty ? nil : try read(value)
        }
        return try found.map { try read($0) }
    }

    /// Reads one; paths in it are relative to its folder.
    static func read(_ file: String) throws -> Configuration {
        let base = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
        let bytes: [UInt8]
        do throws(PageError) {
            bytes = try FileBytes.read(file, atMost: PageLimits().bytes)
        } catch {
            throw Problem(error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(place: FileName.shown(file), "the configuration is not UTF-8 text", remedy: "save the file as UTF-8")
        }
        return try ConfigurationReader(text, file: file).read(text, base: base)
    }

    /// A call with what the configuration adds to it; `commands` are all that the program knows.
    static func completed(_ arguments: [String], commands: [String]) throws -> [String] {
        let asksForHelp = arguments.contains { ["--help", "-h", "--version", "help"].contains($0) || $0.hasPrefix("--generate-completion-script") }
        var command = arguments.first.flatMap { commands.contains($0) ? $0 : nil } ?? "scan"
        if command == "baseline", arguments.count > 1 { command += " " + arguments[1] }
        guard !asksForHelp, ConfigurationKey.all.contains(where: { $0.commands.contains(command) }), let configuration = try configuration(for: arguments)
        else { return arguments }
        let options = configuration.options(of: command, beside: arguments)
        // Options stand before what may follow a `--`.
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments[..<end] + options + arguments[end...]
    }
}
