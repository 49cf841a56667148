/// One place where a change happened, on both sides. A change that happened alike in several places has several.
package struct ChangePlace: Sendable, Hashable {
    /// The blocks of the old document it concerns, one span a block, in reading order; empty where the words were added.
    package var old: [TextSpan]
    /// The blocks of the new document it concerns, one span a block, in reading order; empty where the words were removed.
    package var new: [TextSpan]
    /// The first word it concerns in the old document, or the one before which it would stand there.
    package var oldWord: Int
    /// The first word it concerns in the new document, or the one before which it would stand there.
    package var newWord: Int
    /// What is shown, in reading order; empty for a link change.
    package var pieces: [ChangePiece]

    package init(old: [TextSpan], new: [TextSpan], oldWord: Int, newWord: Int, pieces: [ChangePiece]) {
        self.old = old
        self.new = new
        self.oldWord = oldWord
        self.newWord = newWord
        self.pieces = pieces
    }

    /// The place as it reads when the two documents trade places.
    ///
    /// What is removed at a point stays before what is inserted there.
    package var swapped: Self {
        var turned: [ChangePiece] = []
        var held: [ChangePiece] = []
        for piece in pieces {
            let turn = piece.swapped
            switch turn.kind {
            case .same:
                turned += held + [turn]
                held = []
            case .inserted, .movedHere: held.append(turn)
            case .removed, .movedAway: turned.append(turn)
            }
        }
        return Self(old: new, new: old, oldWord: newWord, newWord: oldWord, pieces: turned + held)
    }
}
