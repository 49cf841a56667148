import Foundation
import PackagePlugin

/// Lays out the words of all languages whenever one of their files changes, so that a broken file breaks the build, at its line.
@main
struct PrepareLanguages: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Sources/PolicyLanguage/Languages")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yml" }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "PreparedLanguages.swift")
        return [
            .buildCommand(
                displayName: "Preparing languages", executable: try context.tool(named: "prepare-languages").url,
                arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }
}
