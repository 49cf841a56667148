/// What a small word that turns a sentence says (`TurningWords`).
struct TurningPole: Hashable {
    /// Which kind of word it is: who, how many, by whom.
    var kind: Int
    /// Which of that kind's meanings it has.
    var meaning: Int
}
