internal import PolicyModel

/// A change before its meaning is judged: which words it concerns on both sides.
struct ChangeDraft {
    var kind: ChangeKind
    var forms: [ChangeForm] = []
    /// The words it concerns in the old document, rising.
    var oldWords: [Int] = []
    /// The words it concerns in the new document, rising.
    var newWords: [Int] = []
    /// Old words that are in the new document no longer.
    var removed: [Int] = []
    /// New words that are in the old document not yet.
    var inserted: [Int] = []
    /// The sentences of the old document that an edit touches, rising.
    var oldSentences: [Int] = []
    /// The sentences of the new document that an edit touches, rising.
    var newSentences: [Int] = []
    /// Whether the whole text of it still stands elsewhere on the other side.
    var isRepeated = false
    /// Whether it still stands there under the same headings: the page holds a part of itself twice.
    var isDoubled = false
    /// Whether nothing but headings came or went.
    var isHeading = false
    /// Whether words that left their place came under other words that say how they are meant.
    var isTurned = false
    var place: ChangePlace
}
