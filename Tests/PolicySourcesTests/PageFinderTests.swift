import PolicyModel
import PolicySources
import Testing

@Suite("Finding pages")
struct PageFinderTests {
    @Test("walks folders in the order of the paths' bytes and counts what is no page")
    func order() throws {
        let folder = try TemporaryFolder()
        for name in ["b.html", "B.html", "a/z.md", "a.txt", "é.html", "a/b/c.htm", "a-b.html"] { try folder.write(name, []) }
        try folder.write("saved", "<html>".utf8)
        try folder.write("script.js", "var x = 1".utf8)
        try folder.write("picture.png", [0x89, 0x50, 0x4E, 0x47])
        try folder.write("policy.pdf", "%PDF-1.7".utf8)
        try folder.write(".hidden.html", [])
        try folder.write(".git/x.html", [])
        let result = try PageFinder(maximumFiles: 100).find(folder.path)
        let names = result.origins.map { String($0.name.dropFirst(folder.path.count + 1)) }
        #expect(names == ["B.html", "a-b.html", "a.txt", "a/b/c.htm", "a/z.md", "b.html", "saved", "é.html"])
        #expect(result.leftOut.otherFiles == 2 && result.leftOut.documents == 1)
        #expect(try PageFinder(maximumFiles: 100).find(folder.path + "/").origins.count == result.origins.count)
    }

    @Test("follows links to files, not to folders, and so ends in a ring of links")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("pages/a.html", [])
        try folder.link("pages/ring", to: "../pages")
        try folder.link("pages/b.html", to: "a.html")
        try folder.link("pages/gone.html", to: "nowhere")
        let result = try PageFinder(maximumFiles: 100).find(folder.path + "/pages")
        #expect(result.origins.map(\.name) == ["a.html", "b.html"].map { "\(folder.path)/pages/\($0)" })
        #expect(result.leftOut.linkedFolders == 1)
        #expect(result.leftOut.otherFiles == 1)
    }

    @Test("takes a file that is named itself for a page, whatever it is called")
    func file() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("page.aspx", [])
        #expect(try PageFinder(maximumFiles: 1).find(path).origins == [.file(path)])
        #expect(try PageFinder(maximumFiles: 1).find("-").origins == [.standardInput])
    }

    @Test("says what is wrong and what to do")
    func errors() throws {
        let folder = try TemporaryFolder()
        try folder.write("policy.html", [])
        try folder.write("other.html", [])
        try folder.write("empty/data.json", "{}".utf8)
        let finder = PageFinder(maximumFiles: 1)
        let missing = #expect(throws: PageError.self) { try finder.find(folder.path + "/polcy.html") }
        #expect(missing?.problem == "no such file or folder")
        #expect(missing?.remedy == "did you mean \(folder.path)/policy.html?")
        let crowded = #expect(throws: PageError.self) { try finder.find(folder.path) }
        #expect(crowded?.problem == "holds more than 1 pages")
        #expect(crowded?.remedy?.contains("--max-files") == true)
        let empty = #expect(throws: PageError.self) { try finder.find(folder.path + "/empty") }
        #expect(empty?.problem == "holds no pages (1 other files)")
        #expect(throws: PageError.self) { try finder.find("") }
    }

    @Test("follows links that lead out of the folder only where that is asked for, and never in a ring")
    func outsideLinks() throws {
        let folder = try TemporaryFolder()
        try folder.write("pages/a.html", [])
        try folder.write("elsewhere/b.html", [])
        try folder.link("pages/environment.html", to: "/proc/self/environ")
        try folder.link("pages/b.html", to: "../elsewhere/b.html")
        try folder.link("pages/elsewhere", to: "../elsewhere")
        try folder.link("elsewhere/back", to: "../pages")
        let path = folder.path + "/pages"
        let result = try PageFinder().find(path)
        #expect(result.origins == [.file(path + "/a.html")])
        #expect(result.leftOut.outsideLinks == 2 && result.leftOut.linkedFolders == 1)
        let all = try PageFinder(followsLinks: true).find(path)
        #expect(all.origins == ["/a.html", "/b.html", "/elsewhere/b.html", "/environment.html"].map { .file(path + $0) })
    }

    @Test("passes over pipes and sockets, whatever they are called")
    func special() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.html", [])
        try folder.shell("mkfifo pipe.html pipe")
        let result = try PageFinder().find(folder.path)
        #expect(result.origins == [.file(folder.path + "/a.html")])
        #expect(result.leftOut.specialFiles == 2)
    }

    @Test("finds files by names that are no UTF-8, and shows these escaped")
    func names() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.html", [])
        try folder.shell("mkdir $(printf 'sub\\377'); echo x > $(printf 'page\\377.html'); echo '<html>' > $(printf 'sub\\377/file\\351')")
        let result = try PageFinder(maximumFiles: 100).find(folder.path)
        #expect(result.origins.map(\.name) == ["a.html", "page\\xFF.html", "sub\\xFF/file\\xE9"].map { "\(folder.path)/\($0)" })
        let loader = PageLoader(maximumBytes: 100)
        #expect(try result.origins.map { try loader.load($0).bytes.count } == [0, 2, 7])
    }
}
