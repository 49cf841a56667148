internal import PolicyModel
internal import PolicyYAML

/// Reads the examples of a rule.
enum RuleExampleDecoder {
    private static let keys = ["text", "under", "intro", "headers", "kind", "region", "section", "previous", "next", "cells", "sign"]

    static func decode(_ node: YAMLNode, isMatch: Bool, reader: inout PackReader) -> RuleExample {
        var example = RuleExample(
            text: "", kind: .paragraph, region: .body, under: [], intro: nil, headers: [], section: [], previous: nil, next: nil, cells: [],
            sign: nil,
            place: reader.place(of: node))
        if node.scalar != nil {
            example.text = reader.text(node, of: "an example")
        } else {
            let values = reader.mapping(node, of: "an example", allowed: keys)
            example.text = reader.required("text", in: values, of: "an example", at: node)
            example.under = reader.texts(values["under"], of: "`under`")
            example.headers = reader.texts(values["headers"], of: "`headers`")
            example.section = reader.texts(values["section"], of: "`section`")
            example.intro = values["intro"].map { reader.text($0, of: "`intro`") }
            example.previous = values["previous"].map { reader.text($0, of: "`previous`") }
            example.next = values["next"].map { reader.text($0, of: "`next`") }
            for pair in values["cells"]?.mapping ?? [] {
                example.cells.append(
                    RuleExample.Row(title: reader.text(pair.key, of: "a row's title"), text: reader.text(pair.value, of: "a cell")))
            }
            example.sign = values["sign"].flatMap { reader.choice($0, of: "sign") }
            if let kind = values["kind"], let known: BlockKind = reader.choice(kind, of: "kind") { example.kind = known }
            if let region = values["region"], let known: Region = reader.choice(region, of: "region") {
                example.region = known
            }
        }
        let opening = example.text.filter { $0 == "«" }.count
        let closing = example.text.filter { $0 == "»" }.count
        if isMatch, opening != 1 || closing != 1 {
            reader.report("an example that matches marks its quote with one « and one »", at: node)
        } else if !isMatch, opening + closing > 0 {
            reader.report("a near miss has no quote to mark", at: node)
        }
        return example
    }
}
