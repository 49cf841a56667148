/// Decompresses what gzip and its kin made, whole.
enum Inflated {
    /// What every gzip file begins with.
    static let mark: [UInt8] = [0x1F, 0x8B]

    /// What decompressing came to.
    enum Result {
        case bytes([UInt8])
        /// More than the limit: perhaps a bomb.
        case tooLarge
        case damaged
    }

    /// All that several compressed pieces after one another hold, up to `limit` bytes. What is cut off is damaged.
    static func all(of bytes: [UInt8], in wrapping: Inflation.Wrapping = .gzip, atMost limit: Int) -> Result {
        guard let inflation = Inflation(wrapping) else { return .damaged }
        var rest = bytes[...]
        var result: [UInt8] = []
        while true {
            let (status, taken) = inflation.step(rest, into: &result)
            rest = rest.dropFirst(taken)
            if result.count > limit { return .tooLarge }
            switch status {
            case .more where rest.isEmpty && taken == 0: return .damaged
            case .more: continue
            case .damaged: return .damaged
            case .end:
                // Another piece may follow; anything else after the end is filling.
                guard wrapping == .gzip, rest.starts(with: mark) else { return .bytes(result) }
                inflation.restart()
            }
        }
    }
}
