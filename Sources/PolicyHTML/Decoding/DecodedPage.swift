import PolicyModel

/// A page's bytes as valid UTF-8.
struct DecodedPage {
    var bytes: [UInt8]
    /// Where the page begins in `bytes`: behind a byte-order mark.
    var start = 0
    /// The Encoding Standard's lower-case name of the encoding that the page was in.
    var encoding: String
    var notices: [Notice] = []
    /// Where `bytes` were copied from, in stages back to the file; `nil` where that cannot be told.
    var sources: [[SourceMap.Step]]?
}
