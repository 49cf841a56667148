import PolicyModel

/// The fields by which every JSON report introduces a document, in the order of the JSON contract.
enum JSONDocument {
    /// Rises when a field goes or changes its meaning, not when one comes.
    private static let schemaVersion = 2

    /// Up to the first document of a report.
    static func beginReport(_ json: inout JSONWriter) {
        json.open(UInt8(ascii: "{"))
        writeTool(&json)
        json.key("schemaVersion")
        json.value(schemaVersion)
        json.key("documents")
        json.open(UInt8(ascii: "["))
    }

    /// The program that made the report.
    static func writeTool(_ json: inout JSONWriter) {
        json.key("tool")
        json.object {
            $0.key("name")
            $0.value(Tool.name.description)
            $0.key("version")
            $0.value(Tool.version.description)
        }
    }

    /// From after the last document of a report.
    static func endReport(_ errors: [PageError], _ json: inout JSONWriter) {
        json.close(UInt8(ascii: "]"))
        writeErrors(errors, to: &json)
        json.close(UInt8(ascii: "}"))
        json.endLine()
    }

    /// All that could not be read.
    static func writeErrors(_ errors: [PageError], to json: inout JSONWriter) {
        json.key("errors")
        json.array { json in
            for error in errors { write(error, to: &json) }
        }
    }

    /// What could not be read, and why.
    static func write(_ error: PageError, to json: inout JSONWriter) {
        json.object {
            $0.key("path")
            $0.value(error.path)
            $0.key("reason")
            $0.value(error.problem)
        }
    }

    static func writeHeader(of document: PolicyDocument, to json: inout JSONWriter) {
        json.key("path")
        json.value(document.path)
        json.key("bytes")
        json.value(document.bytes)
        json.key("sha256")
        json.value(document.sha256)
        json.key("title")
        json.value(document.title)
        json.key("url")
        json.value(document.url)
        json.key("kind")
        json.value(document.kind?.rawValue)
        json.key("language")
        json.value(document.language)
        json.key("effectiveDate")
        json.value(document.effectiveDate?.description)
        json.key("capture")
        json.object {
            $0.key("status")
            $0.value(document.capture.status.rawValue)
            $0.key("reason")
            $0.value(document.capture.reason)
        }
        json.key("captured")
        json.value(document.captured)
    }

    /// `"source"`: a place in the file as saved.
    static func writeSource(_ place: FilePlace?, to json: inout JSONWriter) {
        json.key("source")
        guard let place else { return json.null() }
        json.object {
            $0.key("offset")
            $0.value(place.offset)
            $0.key("length")
            $0.value(place.length)
            $0.key("line")
            $0.value(place.line)
            $0.key("column")
            $0.value(place.column)
        }
    }
}
