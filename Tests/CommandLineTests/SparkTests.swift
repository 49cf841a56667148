import Foundation
import Testing

/// The Spark job against the plain run. It needs Java and a Python with pyspark, pandas and pyarrow: `python3`, or what `POLICY_SCAN_PYTHON` names.
@Suite("The Spark job")
struct SparkTests {
    private static let python = ProcessInfo.processInfo.environment["POLICY_SCAN_PYTHON"] ?? "python3"
    static let isThere = (try? shell("\(python) -c 'import pyspark, pandas, pyarrow' && command -v java", in: "/").status) == 0

    private static func shell(_ line: String, in folder: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = URL(filePath: folder)
        let output = Pipe()
        (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private struct Line: Decodable {
        struct Answer: Decodable {
            var question: String
            var status: String?
            var values: [String]
        }

        var path: String
        var reason: String?
        var answers: [Answer]?
    }

    @Test("gives the same rows as the plain run, and names what cannot be read", .enabled(if: SparkTests.isThere, "pyspark or Java is not installed"))
    func rows() throws {
        let folder = try ScratchFolder()
        let fixtures = try FileManager.default.contentsOfDirectory(atPath: Program.fixtures).filter { $0.hasSuffix(".html") }.sorted()
        for name in fixtures { try folder.write("pages/\(name)", try Data(contentsOf: URL(filePath: Program.fixtures + "/" + name))) }
        try folder.write("pages/zz.html", "%!PS-Adobe\u{0}\u{1}")
        try folder.write("pages/zz.pdf.html", "GIF89a")
        try folder.write(
            "make.py",
            """
            import glob, pandas
            pandas.DataFrame([{"id": p, "content": open(p, "rb").read()} for p in sorted(glob.glob("pages/*"))]).to_parquet("pages.parquet")
            """)
        try folder.write(
            "show.py",
            """
            import json, pandas
            rows = pandas.read_parquet("out/answers", partitioning=None).sort_values(["path"], kind="stable")
            for path, part in rows.groupby("path"):
                print(json.dumps({"path": path, "answers": [{"question": q, "status": s, "values": list(v)} for q, s, v in zip(part.question, part.status, part["values"])]}))
            for path, reason in pandas.read_parquet("out/errors").itertuples(index=False): print(json.dumps({"path": path, "reason": reason}))
            """)
        let script = Program.repository.appending(path: "Fixtures/spark/scan_pages.py").path
        let python = Self.python
        let run = try Self.shell(
            "\(python) make.py && PYSPARK_PYTHON=\(python) \(python) '\(script)' --program '\(Program.executable.path)' --partitions 2 --output out pages.parquet && \(python) show.py",
            in: folder.path)
        #expect(run.status == 0)
        func lines(_ text: String) throws -> [Line] { try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) } }
        let plain = try lines(try Program(folder: folder.path).run(["pages", "--format", "jsonl"]).output)
        let spark = try lines(run.output)
        #expect(spark.map(\.path).sorted() == plain.map(\.path).sorted())
        for line in plain {
            let other = try #require(spark.first { $0.path == line.path })
            #expect(line.reason == other.reason)
            #expect(line.answers?.map { "\($0.question) \($0.status ?? "") \($0.values)" }.sorted() == other.answers?.map { "\($0.question) \($0.status ?? "") \($0.values)" }.sorted())
        }
    }
}
