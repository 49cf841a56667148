import FoundationEssentials
package import PolicyModel

/// Pages that come on standard input, a JSON object a line:
///
///     {"id": "…", "address": "https://…", "captured": "2024-06-26T00:30:35Z", "charset": "utf-8", "content": "<!DOCTYPE html>…"}
///
/// `id` names the page; in place of `content`, which is text, `base64` may hold bytes, a container among them. The others may be left out
/// or `null`, and what is not named here is passed over.
package struct FramedPages {
    /// A line, in its place.
    package enum Line: Sendable {
        case text([UInt8], number: Int)
        /// Longer than any page that may be read.
        case tooLong(number: Int)
    }

    /// What base64 and escapes add to a page, as far as lines are bounded.
    private static let growth = 2

    private struct Frame: Decodable {
        var id: String
        var address: String?
        var captured: String?
        var charset: String?
        var content: String?
        var base64: String?
    }

    private let loader: PageLoader
    private let stream = ByteStream.standardInput()
    private var number = 0

    package init(loader: PageLoader) {
        self.loader = loader
    }

    /// The next line that is not empty, waited for; `nil` at the end of input.
    package mutating func next() -> Line? {
        let limit = loader.maximumBytes * Self.growth + 65_536
        while true {
            number += 1
            guard let line = stream.line(atMost: limit) else {
                if stream.end != nil { return nil }
                stream.skipLine()
                return .tooLong(number: number)
            }
            if line.contains(where: { $0 > 0x20 }) { return .text(line, number: number) }
        }
    }

    /// The page of a line.
    package static func page(of line: Line, loader: PageLoader) throws(PageError) -> SavedPage {
        guard case .text(let bytes, let number) = line else {
            throw PageError(path: line.name, problem: "is longer than a page of \(loader.maximumBytes) bytes and was not read")
        }
        let frame: Frame
        do {
            frame = try JSONDecoder().decode(Frame.self, from: Data(bytes))
        } catch {
            throw PageError(path: line.name, problem: "is no JSON object with an id and a content")
        }
        var loader = loader
        loader.address = frame.address
        if let captured = frame.captured {
            guard let time = CaptureTime(firstIn: Array(captured.utf8)) else {
                throw PageError(path: frame.id, problem: "has a captured that is no time like 2024-06-26T00:30:35Z")
            }
            loader.captured = time.text
        }
        let content: [UInt8]
        switch (frame.content, frame.base64) {
        case (let text?, nil): content = Array(text.utf8)
        case (nil, let code?):
            guard let data = Data(base64Encoded: code) else { throw PageError(path: frame.id, problem: "has a base64 that is none (line \(number))") }
            content = Array(data)
        default: throw PageError(path: frame.id, problem: "has no content and no base64, or both (line \(number))")
        }
        guard content.count <= loader.maximumBytes else {
            throw PageError(path: frame.id, problem: "is larger than \(loader.maximumBytes) bytes and was not read")
        }
        var page = try loader.page(frame.id, content)
        page.isFile = false
        // Text came as UTF-8, whatever it was before.
        page.charset = page.charset ?? (frame.content == nil ? frame.charset : "utf-8")
        return page
    }
}

extension FramedPages.Line {
    /// What is shown for a line whose page has no name.
    fileprivate var name: String {
        switch self {
        case .text(_, let number), .tooLong(let number): "line \(number)"
        }
    }
}
