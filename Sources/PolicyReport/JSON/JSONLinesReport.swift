package import PolicyModel

/// Scanned pages as JSON, an object of `documents` a line as each page is done, and one with `path` and `reason` for each that could not be
/// read.
package struct JSONLinesReport: PageReport {
    private var json = JSONWriter()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        line { JSONReport.write(page, to: &$0) }
    }

    package mutating func add(unreadable error: PageError) -> [UInt8] {
        line { JSONDocument.write(error, to: &$0) }
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    private mutating func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        json = JSONWriter()
        write(&json)
        json.endLine()
        return json.take()
    }
}
