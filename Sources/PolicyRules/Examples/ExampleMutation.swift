/// Changes to an example that no rule may notice, because real pages make them all the time.
enum ExampleMutation: String, CaseIterable {
    case curlyQuotes = "curly quotes"
    case noBreakSpaces = "no-break spaces"
    case softHyphens = "soft hyphens in its words"
    case inlineTags = "the traces of inline tags between its words"
    case emoji = "an emoji before it"
    case upperCase = "upper case"

    func apply(to text: String) -> String {
        switch self {
        case .curlyQuotes:
            var isOpen = false
            return String(
                text.map { character -> Character in
                    if character == "'" { return "’" }
                    guard character == "\"" else { return character }
                    isOpen.toggle()
                    return isOpen ? "“" : "”"
                })
        case .noBreakSpaces: return String(text.map { $0 == " " ? "\u{A0}" : $0 })
        case .softHyphens:
            var letters = 0
            var hyphenated = ""
            for character in text {
                letters = character.isLetter ? letters + 1 : 0
                if letters == 4 { hyphenated.append("\u{AD}") }
                hyphenated.append(character)
            }
            return hyphenated
        case .inlineTags:
            // What is left of `you <b>may</b> object` once its tags are gone: at most a zero-width space or a joiner at a seam.
            return text.map { $0 == " " ? "\u{200B} " : String($0) }.joined()
        case .emoji: return "\u{1F6E1}\u{FE0F} " + text
        case .upperCase: return text.uppercased()
        }
    }
}
