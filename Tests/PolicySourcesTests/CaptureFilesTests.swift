import Foundation
import PolicyModel
import PolicySources
import Testing

@Suite("Captures that are files")
struct CaptureFilesTests {
    private func captures(_ list: String) throws -> [String] {
        try CaptureFiles(list: Array(list.utf8), dating: .name).captures.map(\.captured)
    }

    @Test("are dated by their names", arguments: [
        ("2024-06-26.html", "2024-06-26"), ("20240626.html", "2024-06-26"), ("page 2024.06.26.md", "2024-06-26"),
        ("20240626003035.html", "2024-06-26T00:30:35"), ("20240626003035id_/privacy/index.html", "2024-06-26T00:30:35"),
        ("page-20240626T0030Z.html", "2024-06-26T00:30:00Z"), ("2024-06-26T00-30-35Z.html", "2024-06-26T00:30:35Z"),
        ("2024-06-26T00:30:35.250Z", "2024-06-26T00:30:35Z"), ("2024-06-26T00:30:35+02:00", "2024-06-26T00:30:35+02:00"),
        ("2024-06-26T00:30:35+0530", "2024-06-26T00:30:35+05:30"), ("2024-06-26_003035-0001.html", "2024-06-26T00:30:35"),
        ("archive/2024-06-26/policy-v2.html", "2024-06-26"), ("2023-01-01/2024-06-26.html", "2024-06-26"),
        ("12345678 2024-06-26.html", "2024-06-26"), ("2024-02-29.html", "2024-02-29"),
    ])
    func names(path: String, captured: String) throws {
        #expect(try captures(path) == [captured])
    }

    @Test("without a date the calendar knows are none", arguments: ["page.html", "2024-13-01.html", "2023-02-29.html", "1066-10-14.html", ""])
    func undated(path: String) {
        let error = #expect(throws: PageError.self) { try captures(path) }
        #expect(path.isEmpty || error?.remedy?.contains("--dates modified") == true)
    }

    @Test("are listed with a date of their own, in the order of the instants")
    func list() throws {
        let list = "2024-06-26T01:00:00+02:00\tb.html\r\n\n2024-06-25T23:30:00Z\ta 2020-01-01.html\n2024-06-25.md\n2024-06-26T01:00:00+02:00\ta.html\n"
        let files = try CaptureFiles(list: Array(list.utf8), dating: .name)
        #expect(files.captures.map(\.revision) == ["2024-06-25.md", "a.html", "b.html", "a 2020-01-01.html"])
        #expect(files.captures.last?.captured == "2024-06-25T23:30:00Z")
        #expect(files.problems.isEmpty)
        let broken = try CaptureFiles(list: Array("soon\ta.html\n2024-01-01\tb.html\nc.html\nd.html".utf8), dating: .name)
        #expect(broken.captures.map(\.revision) == ["b.html"])
        #expect(broken.problems.map(\.path) == ["line 1 of the list", "c.html"])
    }

    @Test("are dated by a file beside them before anything else")
    func sidecars() throws {
        let folder = try TemporaryFolder()
        try folder.write("2020-01-01.html", [])
        try folder.write("2020-01-01.html.date", "2024-06-26T00:30:35Z\n".utf8)
        try folder.write("page.html", [])
        try folder.write("page.html.date", "saved on 20240101".utf8)
        try folder.write("odd 2022-01-01.html", [])
        try folder.write("odd 2022-01-01.html.date", "yesterday".utf8)
        try folder.write("left.date", "2024-01-01".utf8)
        let files = try CaptureFiles(in: folder.path, finder: PageFinder(maximumFiles: 10), dating: .name)
        #expect(files.captures.map(\.captured) == ["2024-01-01", "2024-06-26T00:30:35Z"])
        #expect(files.problems.map(\.problem) == ["holds no date"])
        #expect(files.found?.leftOut.otherFiles == 1)
    }

    @Test("are dated by their last change where that is wanted")
    func modified() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("2020-01-01.html", [])
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_719_361_835)], ofItemAtPath: path)
        let files = try CaptureFiles(in: folder.path, finder: PageFinder(maximumFiles: 10), dating: .modified)
        #expect(files.captures.map(\.captured) == ["2024-06-26T00:30:35Z"])
    }
}
