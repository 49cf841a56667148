package import PolicyModel

/// Comparisons as JSON, in the fields and order of the JSON contract (`diff`), with the obstacles, the changed answers and the rules that
/// judged each change beside them.
///
/// Two pages make one object. Folders make `{"tool": …, "pages": [{"path", "status", "problem", "comparison"}], "changed",
/// "significant", "errors"}`, where `comparison` is the object of two pages without `tool`, one page a line.
package struct JSONComparisonReport: PageReport {
    private let isSingle: Bool
    private let options: ComparisonOptions
    private var json = JSONWriter()
    private var isChanged = false
    private var isSignificant = false
    private var isEmpty = true

    /// `isSingle` for two pages rather than two folders.
    package init(isSingle: Bool, options: ComparisonOptions = ComparisonOptions()) {
        self.isSingle = isSingle
        self.options = options
    }

    package mutating func begin(pages: Int) -> [UInt8] {
        json.open(UInt8(ascii: "{"))
        JSONDocument.writeTool(&json)
        guard !isSingle else { return json.take() }
        json.key("pages")
        json.open(UInt8(ascii: "["))
        return json.take()
    }

    package mutating func add(_ page: ComparedPath) -> [UInt8] {
        if let pages = page.pages {
            isChanged = isChanged || pages.comparison.isChanged
            isSignificant = isSignificant || pages.comparison.isSignificant
        }
        isEmpty = false
        if isSingle {
            write(page.pages ?? Self.nothing, of: page, to: &json)
            return json.take()
        }
        let report = self
        json.object { json in
            json.key("path")
            json.value(page.path)
            json.key("status")
            json.value(page.status.rawValue)
            json.key("problem")
            json.value(page.problem)
            json.key("comparison")
            if let pages = page.pages {
                json.object { report.write(pages, of: page, to: &$0) }
            } else {
                json.null()
            }
        }
        return json.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        if isSingle {
            if isEmpty { write(Self.nothing, of: ComparedPath(unreadable: "", problem: ""), to: &json) }
        } else {
            json.close(UInt8(ascii: "]"))
            json.key("changed")
            json.value(isChanged)
            json.key("significant")
            json.value(isSignificant)
        }
        JSONDocument.writeErrors(errors, to: &json)
        json.close(UInt8(ascii: "}"))
        json.endLine()
        return json.take()
    }

    /// Two pages of which nothing could be read.
    private static let nothing = ComparedPages(
        old: ScannedPage(document: PolicyDocument(path: ""), findings: [], answers: []),
        new: ScannedPage(document: PolicyDocument(path: ""), findings: [], answers: []), comparison: Comparison())

    /// The fields of one comparison; a side on which there is no page is `null`, and so is what cannot be said without both.
    private func write(_ pages: ComparedPages, of page: ComparedPath, to json: inout JSONWriter) {
        let comparison = pages.comparison
        let shown = options.shown(comparison)
        let (old, new) = (pages.old.document, pages.new.document)
        json.key("old")
        Self.write(header: page.hasOld ? old : nil, to: &json)
        json.key("new")
        Self.write(header: page.hasNew ? new : nil, to: &json)
        json.key("changed")
        json.value(page.pages == nil ? nil : comparison.isChanged)
        json.key("significant")
        json.value(page.pages == nil ? nil : comparison.isSignificant)
        json.key("sameVariant")
        json.value(page.pages == nil ? nil : comparison.isSameVariant)
        json.key("changes")
        json.array { json in
            for (index, change) in shown.changes.enumerated() { Self.write(change, rank: index + 1, pages, to: &json) }
        }
        json.key("story")
        json.array { json in
            for entry in JSONStory.entries(shown.story, of: shown.changes) {
                json.object {
                    $0.key("kind")
                    $0.value(entry.kind.rawValue)
                    $0.key("text")
                    $0.value(Headline(entry, of: shown.changes).line(in: .english))
                    $0.key("changes")
                    $0.array { for index in entry.changes { $0.value(index) } }
                }
            }
        }
        json.key("findings")
        json.object {
            $0.key("introduced")
            $0.array { for finding in comparison.findings.introduced { JSONFinding.write(finding, in: new, to: &$0) } }
            $0.key("resolved")
            $0.array { for finding in comparison.findings.resolved { JSONFinding.write(finding, in: old, to: &$0) } }
            $0.key("reworded")
            $0.array { json in
                for pair in comparison.findings.reworded {
                    json.object {
                        $0.key("old")
                        JSONFinding.write(pair.old, in: old, to: &$0)
                        $0.key("new")
                        JSONFinding.write(pair.new, in: new, to: &$0)
                    }
                }
            }
        }
        json.key("obstacles")
        json.values(comparison.obstacles.map { $0.message(in: .english) })
        json.key("answers")
        json.array { for answer in shown.answers { JSONAnswer.write(answer, to: &$0) } }
    }

    private static func write(header document: PolicyDocument?, to json: inout JSONWriter) {
        guard let document else { return json.null() }
        json.object { JSONDocument.writeHeader(of: document, to: &$0) }
    }

    private static func write(_ change: Change, rank: Int, _ pages: ComparedPages, to json: inout JSONWriter) {
        json.object {
            $0.key("kind")
            $0.value(change.kind.rawValue)
            $0.key("significant")
            $0.value(change.isSignificant)
            $0.key("section")
            $0.values(change.section)
            $0.key("before")
            $0.value(change.before)
            $0.key("after")
            $0.value(change.after)
            $0.key("topics")
            $0.values(change.topics.map(\.rawValue))
            $0.key("flags")
            $0.values(change.flags.map(\.rawValue))
            $0.key("rank")
            $0.value(rank)
            $0.key("occurrences")
            $0.value(change.occurrences)
            $0.key("places")
            $0.array { for place in change.places { write(place, pages, to: &$0) } }
            $0.key("forms")
            $0.values(change.forms.map(\.rawValue))
            $0.key("rules")
            $0.values(change.rules.map(\.rawValue))
        }
    }

    /// One occurrence of a change: the whole blocks on both sides.
    private static func write(_ place: ChangePlace, _ pages: ComparedPages, to json: inout JSONWriter) {
        let (old, new) = (pages.old.document, pages.new.document)
        json.object {
            $0.key("section")
            $0.values((place.new.first.map { new.path(of: $0.section) } ?? place.old.first.map { old.path(of: $0.section) }) ?? [])
            $0.key("before")
            $0.value(place.old.map { old.text(at: $0) }.joined(separator: "\n"))
            $0.key("after")
            $0.value(place.new.map { new.text(at: $0) }.joined(separator: "\n"))
        }
    }
}
