import Foundation
import PackagePlugin

/// Lays out the words, templates and style of reports whenever one of their files changes, so that a broken file breaks the build, at its line.
@main
struct PrepareReports: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Sources/PolicyReport")
        let files = try ["Languages": ["yml"], "Templates": ["mustache", "css"]].flatMap { name, kinds in
            try FileManager.default.contentsOfDirectory(at: folder.appending(path: name), includingPropertiesForKeys: nil)
                .filter { kinds.contains($0.pathExtension) }
        }.sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "PreparedReports.swift")
        return [
            .buildCommand(
                displayName: "Preparing words and templates of reports", executable: try context.tool(named: "prepare-reports").url,
                arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }
}
