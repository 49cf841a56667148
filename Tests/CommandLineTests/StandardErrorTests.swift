import Foundation
import Testing

/// Names of files and other words of a call may come from a page or an archive; what the program says of them acts on nobody.
@Suite("Standard error")
struct StandardErrorTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        try folder.write("page.html", SamplePack.page)
    }

    /// Names that would give orders to a CI runner or a terminal.
    private static let names = [
        "::error::x", "  ::warning file=a,line=1::x", "::stop-commands::x", "\n::error::x", "a\r\n  ::add-mask::x", "\u{200B}::error::x",
        "##[error]x", "a ##[group]b", "##vso[task.setvariable variable=a]b", "a\n##VSO[task.x]y", "##teamcity[blockOpened name='x']", "###[error]x",
        "\u{1B}]0;title\u{7}", "\u{1B}[2J\u{1B}[31m::error::x", "\u{9B}31m", "\u{8}\u{8}\rover", "\u{202E}txet", "\u{2067}x\u{2069}", "\u{61C}x\u{200F}",
        "a\u{2028}::error::x", "\u{85}::error::x", "\u{E0041}\u{E0042}", "\u{FFF9}x\u{FFFB}",
    ]

    /// Calls that tell of NAME.
    private static let calls = [
        ["NAME"], ["page.html", "NAME"], ["outline", "NAME"], ["diff", "page.html", "NAME"], ["history", "NAME"], ["NAME.html"],
        ["page.html", "--rules", "NAME"], ["rules", "test", "NAME.yml"], ["rules", "show", "NAME"], ["page.html", "--only", "NAME"], ["page.html", "--question", "NAME"],
        ["page.html", "--format", "NAME"], ["page.html", "--fail-on", "NAME"], ["page.html", "--jobs", "NAME"], ["--NAME"], ["history", "--since", "NAME", "folder"],
        ["history", "--git", "NAME", "--", "page.html"], ["diff", "--git", "NAME", "--", "page.html"], ["diff", "NAME:page.html", "page.html"],
        ["page.html", "--output", "NAME/report"], ["folder"], ["folder", "--format", "markdown"], ["diff", "folder", "folder"], ["history", "folder"],
        ["page.html", "--rules", "pack.yml"], ["--files-from", "-"],
    ]

    @Test("holds no order to a runner and nothing that a terminal obeys", arguments: names)
    func orders(name: String) throws {
        try folder.write("folder/\(name).html", "%PDF-1.7")
        try folder.write("\(name).yml", "rules: [\(name)]")
        try folder.write("pack.yml", "schema: 2\nlanguage: en\n\(name): \(name)\n")
        for call in Self.calls {
            let arguments = call.map { $0.replacingOccurrences(of: "NAME", with: name) }
            let run = try program.run(arguments, input: Data(name.utf8))
            #expect(!Self.acts(run.errors), "\(call)")
            #expect(!Self.acts(run.output), "\(call)")
            #expect([0, 2, 3].contains(run.status), "\(call)")
        }
    }

    @Test("and the rows of a table hold none either", arguments: names.filter { !$0.contains("\n") })
    func rows(name: String) throws {
        try folder.write("\(name).html", SamplePack.page)
        let run = try program.run(["\(name).html", "--format", "csv"])
        #expect(run.status == 0 && run.output.contains("objection.right"))
        #expect(!Self.acts(run.output.replacingOccurrences(of: "\r\n", with: "\n")))
    }

    private static func acts(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isObeyed)
            || text.lowercased().split(separator: "\n").contains { line in
                line.drop { $0 == " " }.hasPrefix("::") || ["##[", "##vso[", "##teamcity["].contains { line.contains($0) }
            }
    }

    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
