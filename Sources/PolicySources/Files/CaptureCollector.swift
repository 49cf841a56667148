import PolicyModel

/// Puts captures that are files into the order of their times.
struct CaptureCollector {
    private let dating: CaptureDating
    private var problems: [PageError]
    private var dated: [(capture: ArchivedCapture, instant: Int)] = []
    private var undated: [String] = []
    /// Files beside captures that said when these were made.
    private(set) var sidecars = 0

    init(dating: CaptureDating, problems: [PageError] = []) {
        self.dating = dating
        self.problems = problems
    }

    /// Adds a file by what tells its time.
    mutating func add(_ path: String) {
        do throws(PageError) {
            guard let (time, isFromSidecar) = try dating.time(of: path) else {
                undated.append(path)
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
        let path = FileName.text(of: fields[fields.count - 1])
        guard fields.count == 2 else { return add(path) }
        if let time = CaptureTime(firstIn: Array(fields[0])) {
            add(path, time)
        } else {
            problems.append(
                PageError(
                    path: "line \(number) of the list", problem: "has no date before its tab", remedy: "write one like 2024-06-26T00:30:35Z"))
        }
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
        if dated.isEmpty { throw problems.first ?? PageError(path: FileName.shown(place), problem: "holds no captures") }
        let sorted = dated.sorted {
            $0.instant != $1.instant
                ? $0.instant < $1.instant : $0.capture.revision.utf8.lexicographicallyPrecedes($1.capture.revision.utf8)
        }
        return (sorted.map(\.capture), problems)
    }
}
