internal import PolicyModel

/// Small words that say something else than others of their kind: who, how many, by whom or to whom. One put for another turns a sentence,
/// though neither says much alone.
enum TurningWords {
    /// What each word says; in several languages it may say several things ("of" is "or" in Dutch).
    static let poles: [UInt64: [TurningPole]] = {
        var poles: [UInt64: [TurningPole]] = [:]
        for (axis, words) in axes.enumerated() {
            for (pole, list) in words.enumerated() {
                for word in "\(list)".split(separator: " ") {
                    var hash = ByteHash()
                    hash.add(word.utf8)
                    poles[hash.value, default: []].append(TurningPole(kind: axis, meaning: pole))
                }
            }
        }
        return poles
    }()

    /// How many kinds there are.
    static let kinds = axes.count

    /// The words of each kind, those that mean the same together.
    private static let axes: [[StaticString]] = [
        [
            "we us our ours nous notre nos wir uns unser unsere unserer unseren unserem nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre wij ons onze nós nosso nossa nossos nossas",
            "you your yours vous votre vos sie ihr ihre ihrer ihren ihrem du dein deine usted su sus tú tu tus voi vostro vostra vostri vostre u uw je jouw você seu sua seus suas",
            "they them their theirs ils elles leur leurs", "he she his her hers",
        ],
        ["all every each tout toute tous toutes", "any", "some certain certains certaines", "both either"],
        [
            "by par", "from", "of to for into with de du des d à au aux en dans pour sur vers",
        ],
        ["and et und y e en", "or ou oder o of"],
        ["before avant vor antes prima voor", "after après nach después dopo na depois"],
        ["✓", "✗", "☐"],
    ]
}
