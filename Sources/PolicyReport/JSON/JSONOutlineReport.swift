package import PolicyModel

/// Pages as policy-scan sees them, as JSON: the header of the JSON contract, then sections, blocks, links and all else that was read.
package struct JSONOutlineReport: PageReport {
    private var json = JSONWriter()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] {
        JSONDocument.beginReport(&json)
        return json.take()
    }

    package mutating func add(_ document: PolicyDocument) -> [UInt8] {
        json.object { json in
            JSONDocument.writeHeader(of: document, to: &json)
            json.key("encoding")
            json.value(document.encoding)
            json.key("dates")
            json.array { for date in document.dates { Self.write(date, in: document, to: &$0) } }
            json.key("fields")
            json.array { for field in document.fields { Self.write(field, to: &$0) } }
            json.key("sections")
            json.array { for section in document.sections.indices { Self.write(section: section, of: document, to: &$0) } }
            json.key("blocks")
            json.array { for block in document.blocks.indices { Self.write(block: block, of: document, to: &$0) } }
            json.key("notices")
            json.array { for notice in document.notices { Self.write(notice, to: &$0) } }
        }
        return json.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        JSONDocument.endReport(errors, &json)
        return json.take()
    }

    private static func write(section index: Int, of document: PolicyDocument, to json: inout JSONWriter) {
        let section = document.sections[index]
        json.object {
            $0.key("path")
            $0.values(document.path(of: index))
            $0.key("level")
            $0.value(section.level)
            $0.key("parent")
            $0.value(section.parent)
            $0.key("blocks")
            $0.object {
                $0.key("start")
                $0.value(section.blocks.lowerBound)
                $0.key("end")
                $0.value(section.blocks.upperBound)
            }
        }
    }

    private static func write(block index: Int, of document: PolicyDocument, to json: inout JSONWriter) {
        let block = document.blocks[index]
        json.object {
            $0.key("kind")
            $0.value(block.kind.rawValue)
            $0.key("level")
            $0.value(block.level)
            $0.key("region")
            $0.value(block.region.rawValue)
            $0.key("state")
            $0.value(block.state.rawValue)
            $0.key("section")
            $0.value(block.section)
            $0.key("text")
            $0.value(document.text[block.text])
            $0.key("links")
            $0.array { for link in document.links[block.links] { JSONFinding.write(link, in: document, to: &$0) } }
            $0.key("intro")
            $0.value(block.intro)
            $0.key("headers")
            $0.array { for header in block.headers { $0.value(header) } }
            JSONDocument.writeSource(document.filePlace(of: index), to: &$0)
        }
    }

    private static func write(_ statement: DateStatement, in document: PolicyDocument, to json: inout JSONWriter) {
        json.object {
            $0.key("kind")
            $0.value(statement.kind.rawValue)
            $0.key("date")
            $0.value(statement.date.description)
            $0.key("quote")
            $0.value(document.text(at: statement.span))
            $0.key("block")
            $0.value(statement.span.block)
        }
    }

    private static func write(_ field: FormField, to json: inout JSONWriter) {
        json.object {
            $0.key("label")
            $0.value(field.label)
            $0.key("kind")
            $0.value(field.kind)
            $0.key("required")
            $0.value(field.isRequired)
            $0.key("block")
            $0.value(field.block)
        }
    }

    private static func write(_ notice: Notice, to json: inout JSONWriter) {
        json.object {
            $0.key("kind")
            $0.value(notice.kind.rawValue)
            $0.key("message")
            $0.value(notice.message)
        }
    }
}
