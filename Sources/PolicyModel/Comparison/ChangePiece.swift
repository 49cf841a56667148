/// A stretch of a change as it is shown: what stands on both sides, on the old side alone, or on the new side alone.
///
/// The pieces of a place are in reading order. Those with an old span tile the old text of the place, those with a new span tile the
/// new text, separators included: a piece reaches up to the next piece of its side.
package struct ChangePiece: Sendable, Hashable {
    /// On which sides a piece stands, and why.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The same words on both sides; both spans are there.
        case same
        /// Words of the old document that the new one lacks.
        case removed
        /// Words of the new document that the old one lacks.
        case inserted
        /// Words of the old document that stand elsewhere in the new one.
        case movedAway
        /// Words of the new document that stand elsewhere in the old one.
        case movedHere
    }

    /// On which sides it stands.
    package var kind: Kind
    /// Its place in the old document; `nil` where it stands on the new side alone.
    package var old: TextSpan?
    /// Its place in the new document; `nil` where it stands on the old side alone.
    package var new: TextSpan?
    /// Words of the piece, as `WordScanner` counts them.
    package var words: Int

    package init(kind: Kind, old: TextSpan?, new: TextSpan?, words: Int) {
        self.kind = kind
        self.old = old
        self.new = new
        self.words = words
    }

    /// Whether its words are gone or new, and stand nowhere else.
    package var isEdit: Bool { kind == .removed || kind == .inserted }

    /// The piece as it reads when the two documents trade places.
    package var swapped: Self {
        let kind: Kind = switch kind {
        case .same: .same
        case .removed: .inserted
        case .inserted: .removed
        case .movedAway: .movedHere
        case .movedHere: .movedAway
        }
        return Self(kind: kind, old: new, new: old, words: words)
    }
}
