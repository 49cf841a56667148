import Foundation
import PackagePlugin

/// Compiles the built-in rule packs whenever one of them changes, so that a broken pack breaks the build, at its file and line.
@main
struct PreparePacks: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Sources/PolicyRules/Packs")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == "yml" }
            .sorted { $0.path < $1.path } ?? []
        let output = context.pluginWorkDirectoryURL.appending(path: "PreparedPacks.swift")
        return [
            .buildCommand(
                displayName: "Preparing rule packs", executable: try context.tool(named: "prepare-packs").url,
                arguments: [output.path, folder.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }
}
