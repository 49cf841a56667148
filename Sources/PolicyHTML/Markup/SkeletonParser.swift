import CLibXML2
import PolicyModel

/// The one owner of a libxml2 parser context.
///
/// libxml2 2.9's SAX interface in memory mode, not the push parser: that drops what follows `</html>`.
@safe struct SkeletonParser: ~Copyable {
    /// What the C callbacks get to see.
    @safe private struct Session {
        var builder: TreeBuilder
        let context: UnsafeMutablePointer<xmlParserCtxt>
        let deepest: Int32
        var failure: String?

        /// How far the parser has read, in bytes of the skeleton.
        var position: Int {
            let input = unsafe context.pointee.input.pointee
            return unsafe Int(input.consumed) + (input.cur - input.base)
        }
    }

    private let context: UnsafeMutablePointer<xmlParserCtxt>

    /// - Returns: `nil` for an empty skeleton, and where there is no memory.
    private init?(_ skeleton: UnsafeRawBufferPointer) {
        guard unsafe !skeleton.isEmpty,
            let context = unsafe htmlCreateMemoryParserCtxt(
                skeleton.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: skeleton.count))
        else { return nil }
        unsafe self.context = unsafe context
    }

    deinit {
        unsafe htmlFreeParserCtxt(context)
    }

    /// Gives the skeleton the structure that libxml2 sees in it.
    static func tree(
        of skeleton: consuming PageSkeleton, limits: PageLimits, encoding: String, notices: [Notice]
    ) -> HTMLTree {
        let builder = TreeBuilder(skeleton, limits: limits)
        var notices = notices
        let parsed: TreeBuilder = unsafe builder.skeleton.withUnsafeBytes { bytes in
            let (parsed, failure) = ParserThreads.parse { () -> (TreeBuilder, failure: String?) in
                guard let parser = unsafe SkeletonParser(bytes) else { return (builder, nil) }
                return parser.parse(builder, limits)
            }
            if let failure {
                notices.append(
                    Notice(.parser, "The parser gave up (\(failure)); the words behind that place are kept without their elements."))
            }
            return parsed
        }
        return parsed.finish(encoding: encoding, notices: notices)
    }

    private func parse(_ builder: TreeBuilder, _ limits: PageLimits) -> (TreeBuilder, failure: String?) {
        // Every end tag that fits no open element costs libxml2 a walk through all of them, so its own stack is bounded too.
        let deepest = Int32(clamping: limits.depth * 2 + 64)
        var session = unsafe Session(builder: builder, context: context, deepest: deepest)
        unsafe withUnsafeMutablePointer(to: &session) { session in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
            unsafe context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
            if let handler = unsafe context.pointee.sax {
                unsafe handler.pointee = Self.handler()
            }
            unsafe htmlParseDocument(context)
        }
        return (session.builder, session.failure)
    }

    private static func handler() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElement = { session, name, _ in
            guard let session = unsafe session?.assumingMemoryBound(to: Session.self), let name = unsafe name else { return }
            unsafe SkeletonParser.start(name, session)
        }
        unsafe handler.endElement = { session, _ in
            guard let session = unsafe session?.assumingMemoryBound(to: Session.self) else { return }
            unsafe session.pointee.builder.end(at: session.pointee.position)
        }
        unsafe handler.characters = { session, _, _ in
            guard let session = unsafe session?.assumingMemoryBound(to: Session.self) else { return }
            unsafe session.pointee.builder.characters(before: session.pointee.position)
        }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.serror = { session, error in
            guard let session = unsafe session?.assumingMemoryBound(to: Session.self),
                let error = unsafe error?.pointee, unsafe error.level == XML_ERR_FATAL, unsafe session.pointee.failure == nil
            else { return }
            unsafe session.pointee.failure = unsafe error.message.map { message in
                unsafe String(String(cString: message).prefix { !$0.isNewline })
            } ?? "error \(error.code)"
        }
        return unsafe handler
    }

    private static func start(_ name: UnsafePointer<UInt8>, _ session: UnsafeMutablePointer<Session>) {
        let context = unsafe session.pointee.context
        if unsafe context.pointee.nameNr > session.pointee.deepest {
            // libxml2 has just pushed the element: taken from its stack it is no element to it, and the name of its parent is what it
            // goes on with, which is open and therefore never an empty element.
            unsafe context.pointee.nameNr -= 1
            unsafe context.pointee.name = unsafe context.pointee.nameTab[Int(context.pointee.nameNr) - 1]
            unsafe context.pointee.nameTab[Int(context.pointee.nameNr)] = nil
            return
        }
        let addable: HTMLTag? =
            switch unsafe (name[0], name[1]) {
            case (UInt8(ascii: "h"), UInt8(ascii: "t")): .html
            case (UInt8(ascii: "h"), UInt8(ascii: "e")): unsafe name[4] == 0 ? .head : nil
            case (UInt8(ascii: "b"), UInt8(ascii: "o")): .body
            case (UInt8(ascii: "p"), 0): .p
            default: nil
            }
        unsafe session.pointee.builder.start(addable, at: session.pointee.position)
    }
}
