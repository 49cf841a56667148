package import PolicyModel

/// What CI platforms are told of pages in the Static Analysis Results Interchange Format 2.1.0
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, one result a line.
///
/// Results are told with the state of a comparison, those that somebody accepted as suppressed ones. Their partial fingerprints are made of
/// words and headings, so that they stay where lines shift and paragraphs are wrapped anew.
package struct SARIFReport: PageReport {
    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private var json = JSONWriter()
    private var rules: SARIFRules
    private var problems: [AnnotatedPage] = []

    /// `rules` are those that results may be of, for their help.
    package init(rules: [RuleDescription]) {
        self.rules = SARIFRules(rules)
    }

    package mutating func begin(pages: Int) -> [UInt8] {
        json.open(UInt8(ascii: "{"))
        json.key("$schema")
        json.value(Self.schema)
        json.key("version")
        json.value("2.1.0")
        json.key("runs")
        json.open(UInt8(ascii: "["))
        json.open(UInt8(ascii: "{"))
        json.key("results")
        json.open(UInt8(ascii: "["))
        return json.take()
    }

    package mutating func add(_ page: AnnotatedPage) -> [UInt8] {
        if page.problem != nil { problems.append(AnnotatedPage(path: page.path, problem: page.problem)) }
        for annotation in page.annotations { write(annotation) }
        return json.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        json.close(UInt8(ascii: "]"))
        writeInvocation(errors)
        let rules = rules
        json.key("tool")
        json.object { json in
            json.key("driver")
            json.object {
                $0.key("name")
                $0.value(Tool.name.description)
                $0.key("semanticVersion")
                $0.value(Tool.version.description)
                $0.key("rules")
                rules.write(to: &$0)
            }
        }
        json.close(UInt8(ascii: "}"))
        json.close(UInt8(ascii: "]"))
        json.close(UInt8(ascii: "}"))
        json.endLine()
        return json.take()
    }

    private mutating func write(_ annotation: Annotation) {
        let rule = rules.index(of: annotation)
        json.object {
            $0.key("ruleId")
            $0.value(annotation.rule)
            $0.key("ruleIndex")
            $0.value(rule)
            $0.key("level")
            $0.value(Self.level(annotation.level))
            Self.write(message: annotation.message, to: &$0)
            $0.key("locations")
            $0.array { Self.write(placeOf: annotation, to: &$0) }
            $0.key("partialFingerprints")
            $0.object {
                $0.key("policyScan/v1")
                $0.value(annotation.fingerprint)
                // GitHub knows results by this one, and makes it of the line where a tool gives none.
                $0.key("primaryLocationLineHash")
                $0.value(annotation.fingerprint + ":1")
            }
            if let state = annotation.state {
                $0.key("baselineState")
                $0.value(state.rawValue)
            }
            if let reason = annotation.acceptance {
                $0.key("suppressions")
                $0.array {
                    $0.object {
                        $0.key("kind")
                        $0.value("external")
                        $0.key("status")
                        $0.value("accepted")
                        $0.key("justification")
                        $0.value(reason)
                    }
                }
            }
            $0.key("properties")
            $0.object {
                $0.key("concept")
                $0.value(annotation.concept?.rawValue)
                $0.key("severity")
                $0.value(annotation.severity.rawValue)
            }
        }
        json.endLine()
    }

    private static func write(placeOf annotation: Annotation, to json: inout JSONWriter) {
        json.object {
            $0.key("physicalLocation")
            $0.object {
                write(file: annotation.path, to: &$0)
                guard let place = annotation.place else { return }
                // Columns would have to count characters of the file, of which only bytes are known.
                $0.key("region")
                $0.object {
                    $0.key("startLine")
                    $0.value(place.line)
                    $0.key("byteOffset")
                    $0.value(place.offset)
                    $0.key("byteLength")
                    $0.value(place.length)
                    $0.key("snippet")
                    $0.object {
                        $0.key("text")
                        $0.value(annotation.quote)
                    }
                }
            }
            guard let heading = annotation.section.last else { return }
            $0.key("logicalLocations")
            $0.array {
                $0.object {
                    $0.key("name")
                    $0.value(heading)
                    $0.key("fullyQualifiedName")
                    $0.value(annotation.section.joined(separator: " › "))
                }
            }
        }
    }

    private mutating func writeInvocation(_ errors: [PageError]) {
        let notes = problems.map { ($0.path, $0.problem ?? "", "warning") } + errors.map { ($0.path, $0.problem, "error") }
        json.key("invocations")
        json.array {
            $0.object {
                $0.key("executionSuccessful")
                $0.value(errors.isEmpty)
                $0.key("toolExecutionNotifications")
                $0.array { json in
                    for (path, message, level) in notes {
                        json.object {
                            $0.key("level")
                            $0.value(level)
                            Self.write(message: message, to: &$0)
                            $0.key("locations")
                            $0.array {
                                $0.object {
                                    $0.key("physicalLocation")
                                    $0.object { Self.write(file: path, to: &$0) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func write(message: String, to json: inout JSONWriter) {
        json.key("message")
        json.object {
            $0.key("text")
            $0.value(SARIFText.message(message))
        }
    }

    private static func write(file path: String, to json: inout JSONWriter) {
        json.key("artifactLocation")
        json.object {
            $0.key("uri")
            $0.value(SARIFText.address(ofFile: path))
        }
    }

    private static func level(_ level: Annotation.Level) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
