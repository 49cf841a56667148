import PolicyModel

/// The fields by which every JSON report introduces a document (DESIGN.md 5.1).
enum JSONDocument {
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
