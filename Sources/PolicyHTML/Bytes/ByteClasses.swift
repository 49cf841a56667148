/// The kinds of bytes that markup tells apart (the HTML Standard, section 13.2.5).
extension UInt8 {
    /// Tab, line feed, form feed, carriage return, space.
    @inline(__always)
    var isWhiteSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }

    @inline(__always)
    var isLetter: Bool {
        (self | 0x20) &- 0x61 < 26
    }

    @inline(__always)
    var isDigit: Bool {
        self &- 0x30 < 10
    }

    @inline(__always)
    var endsTagName: Bool {
        isWhiteSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }

    @inline(__always)
    var endsAttributeName: Bool {
        endsTagName || self == UInt8(ascii: "=")
    }
}
