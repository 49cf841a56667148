package import PolicyModel

/// Captures of one page that are files, with what kept others from being among them.
package struct CaptureFiles: Sendable {
    /// Oldest first, those of one time by the bytes of their paths.
    package let captures: [ArchivedCapture]
    /// What could not be taken for a capture, and why.
    package let problems: [PageError]
    /// What a folder held; `nil` where the captures come from a list.
    package let found: PageFinder.Result?

    /// The captures of a folder, or of one file.
    package init(in folder: String, finder: PageFinder, dating: CaptureDating, reading: CaptureReading? = nil) throws(PageError) {
        var found = try finder.find(folder)
        var collector = CaptureCollector(dating: dating, reading: reading, problems: found.problems)
        for case .file(let path) in found.origins { collector.add(path) }
        // Files that say when another was captured were not passed over.
        found.leftOut.otherFiles -= collector.sidecars
        (captures, problems) = try collector.finish(folder)
        self.found = found
    }

    /// The captures of a list, one a line: a path, or a time, a tab and a path.
    package init(list: [UInt8], dating: CaptureDating, reading: CaptureReading? = nil) throws(PageError) {
        var collector = CaptureCollector(dating: dating, reading: reading)
        for (number, line) in list.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if !line.isEmpty { collector.add(line: line, number: number + 1) }
        }
        (captures, problems) = try collector.finish("-")
        found = nil
    }

    /// The captures of a list on standard input; `limit` is the most bytes to read of it.
    package init(standardInput limit: Int, dating: CaptureDating, reading: CaptureReading? = nil) throws(PageError) {
        try self.init(list: FileBytes.readStandardInput(atMost: limit), dating: dating, reading: reading)
    }
}
