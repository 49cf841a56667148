/// What a small word that turns a sentence says (`TurningWords`).
package struct TurningPole: Hashable, Sendable {
    /// Which kind of word it is: who, how many, by whom.
    package var kind: Int
    /// Which of the meanings it has.
    package var meaning: Int

    package init(kind: Int, meaning: Int) {
        self.kind = kind
        self.meaning = meaning
    }
}
