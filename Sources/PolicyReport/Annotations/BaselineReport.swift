package import PolicyModel

/// A baseline as a file that git can compare line by line: what somebody accepted, an entry a line.
package struct BaselineReport: PageReport {
    /// What is taken from pages.
    package enum Part: Sendable, Hashable {
        /// Their findings.
        case findings
        /// What is news of a comparison.
        case changes
    }

    private let part: Part?
    private var entries: [BaselineEntry]
    private var known: Set<String>

    /// `kept` are entries that stay, first; `part` is what pages add to them, `nil` for nothing.
    package init(keeping kept: [BaselineEntry] = [], adding part: Part?) {
        self.part = part
        entries = kept
        known = Set(kept.map(\.fingerprint))
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: AnnotatedPage) -> [UInt8] {
        for annotation in page.annotations where part == .findings || annotation.isOfComparison {
            let entry = BaselineEntry(
                fingerprint: annotation.state == .absent ? BaselineEntry.absent(annotation.fingerprint) : annotation.fingerprint,
                what: annotation.concept?.rawValue ?? annotation.rule, path: annotation.path, section: annotation.section, quote: annotation.quote)
            if known.insert(entry.fingerprint).inserted { entries.append(entry) }
        }
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("schemaVersion")
            json.value(1)
            json.key("entries")
            json.array { json in
                for entry in entries {
                    json.endLine()
                    json.object {
                        $0.key("fingerprint")
                        $0.value(entry.fingerprint)
                        $0.key("what")
                        $0.value(entry.what)
                        $0.key("path")
                        $0.value(entry.path)
                        $0.key("section")
                        $0.values(entry.section)
                        $0.key("quote")
                        $0.value(entry.quote)
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}
