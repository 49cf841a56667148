import CLibXML2
import Glibc
package import PolicyModel

/// Reads the bytes of a saved page into an `HTMLTree`, whatever its format and encoding.
package struct PageReader: Sendable {
    package var limits: PageLimits

    package init(limits: PageLimits = PageLimits()) {
        self.limits = limits
    }

    /// The page as a tree. Never fails: what cannot be read is left out under a notice.
    package func read(_ page: borrowing SavedPage) -> HTMLTree {
        var builder = TreeBuilder()
        let context = unsafe page.bytes.withUnsafeBufferPointer { bytes in
            unsafe htmlCreateMemoryParserCtxt(UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        guard let context = unsafe context else { return builder.finish() }
        let utf8 = unsafe xmlFindCharEncodingHandler("UTF-8")
        _ = unsafe xmlSwitchToEncoding(context, utf8)
        _ = unsafe htmlCtxtUseOptions(context, Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
        unsafe withUnsafeMutablePointer(to: &builder) { builder in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
            unsafe builder.pointee.context = unsafe context
            let sax = unsafe context.pointee.sax!
            unsafe memset(sax, 0, MemoryLayout<xmlSAXHandler>.size)
            unsafe sax.pointee.startElement = { user, name, attributes in
                unsafe user!.assumingMemoryBound(to: TreeBuilder.self).pointee.start(name!, attributes)
            }
            unsafe sax.pointee.endElement = { user, _ in
                unsafe user!.assumingMemoryBound(to: TreeBuilder.self).pointee.end()
            }
            unsafe sax.pointee.characters = { user, bytes, count in
                unsafe user!.assumingMemoryBound(to: TreeBuilder.self).pointee.characters(bytes!, Int(count))
            }
            unsafe sax.pointee.ignorableWhitespace = unsafe sax.pointee.characters
            unsafe sax.pointee.serror = { _, _ in }
            unsafe sax.pointee.initialized = 0xDEEDBEAF
            unsafe htmlParseDocument(context)
        }
        unsafe htmlFreeParserCtxt(context)
        return builder.finish()
    }
}
