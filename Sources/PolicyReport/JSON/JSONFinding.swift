import PolicyModel

/// A finding in JSON, wherever a report holds one, with `liveLink` beside the fields of the JSON contract.
enum JSONFinding {
    static func write(_ finding: Finding, in document: PolicyDocument, to json: inout JSONWriter) {
        let block = document.blocks[finding.span.block]
        json.object {
            $0.key("rule")
            $0.value(finding.rule)
            $0.key("concept")
            $0.value(finding.concept.rawValue)
            $0.key("sign")
            $0.value(finding.sign.rawValue)
            $0.key("speaker")
            write(finding.speaker, to: &$0)
            $0.key("topic")
            $0.value(finding.concept.topic?.rawValue)
            $0.key("severity")
            $0.value(finding.severity.rawValue)
            $0.key("quote")
            $0.value(document.text[block.text.lowerBound + finding.span.start..<block.text.lowerBound + finding.span.end])
            $0.key("block")
            $0.value(document.text[block.text])
            $0.key("section")
            $0.array { for heading in document.headings(of: finding.span.section) { $0.value(document.text[document.blocks[heading].text]) } }
            $0.key("region")
            $0.value(block.region.rawValue)
            $0.key("span")
            $0.object {
                $0.key("section")
                $0.value(finding.span.section)
                $0.key("block")
                $0.value(finding.span.block)
                $0.key("start")
                $0.value(finding.span.start)
                $0.key("end")
                $0.value(finding.span.end)
            }
            $0.key("state")
            $0.value(block.state.rawValue)
            JSONDocument.writeSource(document.filePlace(of: finding.span), to: &$0)
            $0.key("occurrences")
            $0.value(finding.blocks.count)
            $0.key("links")
            $0.array { for link in document.links[block.links] { write(link, in: document, to: &$0) } }
            $0.key("fingerprint")
            $0.value(finding.fingerprint)
            $0.key("liveLink")
            $0.value(LiveLink.address(of: finding.span, in: document))
        }
    }

    private static func write(_ speaker: Speaker, to json: inout JSONWriter) {
        let (who, name): (String, String?) =
            switch speaker {
            case .page: ("page", nil)
            case .company(let name): ("company", name)
            case .thirdParty(let name): ("third-party", name)
            }
        json.object {
            $0.key("who")
            $0.value(who)
            $0.key("name")
            $0.value(name)
        }
    }

    static func write(_ link: Link, in document: PolicyDocument, to json: inout JSONWriter) {
        json.object {
            $0.key("text")
            $0.value(document.text(at: link.span))
            $0.key("href")
            $0.value(link.target)
        }
    }
}
