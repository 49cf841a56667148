import PolicyModel

/// The fields by which every JSON report introduces a document, in the order of the JSON contract.
enum JSONDocument {
    /// Up to the first document of a report.
    static func beginReport(_ json: inout JSONWriter) {
        json.open(UInt8(ascii: "{"))
        writeTool(&json)
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
    static func endReport(_ json: inout JSONWriter) {
        json.close(UInt8(ascii: "]"))
        json.close(UInt8(ascii: "}"))
        json.endLine()
    }

    static func writeHeader(of document: PolicyDocument, to json: inout JSONWriter) {
        json.key("path")
        json.value(document.path)
        json.key("title")
        json.value(document.title)
        json.key("url")
        json.value(document.url)
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
    }
}
