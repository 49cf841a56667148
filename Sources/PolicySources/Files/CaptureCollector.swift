import PolicyModel

/// Puts captures that are files into the order of their times.
struct CaptureCollector {
    private let dating: CaptureDating
    private let reading: CaptureReading?
    /// Bytes of pages that were taken out of archives.
    private var held = 0
    /// The addresses of pages in archives, without what does not tell pages apart, and one of them as it is.
    private var addresses: [Substring: String] = [:]
    private var problems: [PageError]
    private var dated: [(capture: ArchivedCapture, instant: Int)] = []
    private var undated: [String] = []
    /// Files beside captures that said when these were made.
    private(set) var sidecars = 0

    init(dating: CaptureDating, reading: CaptureReading? = nil, problems: [PageError] = []) {
        self.dating = dating
        self.reading = reading
        self.problems = problems
    }

    /// Adds a file by what tells its time.
    mutating func add(_ path: String) {
        do throws(PageError) {
            if let reading, let archive = try reading.loader.archive(at: .file(path)) { return try add(archive, at: path, reading) }
        } catch {
            problems.append(error)
            return
        }
        do throws(PageError) {
            guard let (time, isFromSidecar) = try dating.time(of: path) else {
                if let time = recordedTime(of: path) { add(path, time) } else { undated.append(path) }
                return
            }
            if isFromSidecar { sidecars += 1 }
            add(path, time)
        } catch {
            sidecars += 1
            problems.append(error)
        }
    }

    /// Adds what a line of a list names: a path, or a time, a tab and a path.
    mutating func add(line: ArraySlice<UInt8>, number: Int) {
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
        let path = FileName.text(of: Array(fields[fields.count - 1]))
        guard fields.count == 2 else { return add(path) }
        if let time = CaptureTime(firstIn: Array(fields[0])) {
            add(path, time)
        } else {
            problems.append(
                PageError(
                    path: "line \(number) of the list", problem: "has no date before its tab", remedy: "write one like 2024-06-26T00:30:35Z"))
        }
    }

    /// Adds what an archive holds; what of it cannot be read does not keep the rest from being added.
    private mutating func add(_ archive: any PageArchive, at path: String, _ reading: CaptureReading) throws(PageError) {
        while true {
            do throws(PageError) {
                guard let page = try archive.next() else { return }
                if let url = page.url, let wanted = reading.address, CaptureReading.bare(url) != CaptureReading.bare(wanted) { continue }
                held += page.bytes.count
                guard held <= CaptureReading.most else {
                    throw PageError(
                        path: FileName.shown(path), problem: "holds captures of more than \(CaptureReading.most >> 20) MiB; those after were not read",
                        remedy: "unpack the archive into a folder")
                }
                if let url = page.url { addresses[CaptureReading.bare(url)] = url }
                var time = (page.captured ?? reading.recorded(page)).flatMap { CaptureTime(firstIn: Array($0.utf8)) }
                if time == nil { time = try dating.time(of: page.path)?.time }
                guard let time else {
                    undated.append(page.path)
                    continue
                }
                dated.append((ArchivedCapture(captured: time.text, revision: page.path, origin: .entry(page)), time.instant))
            } catch {
                problems.append(error)
                if held > CaptureReading.most { return }
            }
        }
    }

    /// When a file says itself that it was saved.
    private func recordedTime(of path: String) -> CaptureTime? {
        guard let reading, let page = try? reading.loader.load(.file(path)) else { return nil }
        return (page.captured ?? reading.recorded(page)).flatMap { CaptureTime(firstIn: Array($0.utf8)) }
    }

    private mutating func add(_ path: String, _ time: CaptureTime) {
        dated.append((ArchivedCapture(captured: time.text, revision: FileName.shown(path), origin: .file(path)), time.instant))
    }

    /// The captures, oldest first, and what kept others from being among them; throws where there are none in `place`.
    consuming func finish(_ place: String) throws(PageError) -> (captures: [ArchivedCapture], problems: [PageError]) {
        if let first = undated.first {
            problems.append(
                PageError(
                    path: FileName.shown(first),
                    problem: "has no date in its name" + (undated.count > 1 ? "; files without one: \(undated.count)" : ""),
                    remedy: """
                        name captures like 2024-06-26.html or page-20240626T003035.html, write the date into a file beside each \
                        (page.html.date), or use --dates modified
                        """))
        }
        if addresses.count > 1 {
            throw PageError(
                path: FileName.shown(place), problem: "holds captures of \(addresses.count) pages, and a history is that of one",
                remedy: "name its address with --url, one of \(addresses.values.sorted().prefix(3).joined(separator: ", "))")
        }
        if dated.isEmpty { throw problems.first ?? PageError(path: FileName.shown(place), problem: "holds no captures") }
        let sorted = dated.sorted {
            $0.instant != $1.instant
                ? $0.instant < $1.instant : $0.capture.revision.utf8.lexicographicallyPrecedes($1.capture.revision.utf8)
        }
        return (sorted.map(\.capture), problems)
    }
}
