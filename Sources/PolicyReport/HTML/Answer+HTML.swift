import PolicyModel

extension Answer {
    /// The sign of the answer in words, whatever the question; never left to a colour.
    var chip: Phrase {
        switch status {
        case nil: statusLabel
        case .notStated: .answerNotStated
        case .denied: word ?? .answerNo
        case .stated: word ?? (sign == nil || sign == .yes ? .htmlAnsweredChip : sign?.label ?? .htmlAnsweredChip)
        }
    }

    /// The class that the style of an HTML report knows the sign by.
    var htmlClass: StaticString {
        switch status {
        case nil, .notStated: "none"
        case .denied: "denied"
        case .stated: sign != nil && sign != .yes ? "maybe" : question == .aiUse ? "yes" : "told"
        }
    }
}

extension Speaker {
    /// Who says it, where that is not the page itself.
    func htmlWords(in wording: Wording) -> HTMLText {
        switch self {
        case .page: HTMLText()
        case .company(let name): wording.fill(.htmlSaidOf, .plain, HTMLText(page: name))
        case .thirdParty(let name?): wording.fill(.htmlSaidBy, .plain, HTMLText(page: name))
        case .thirdParty(nil): HTMLText(wording[.htmlSaidByOther])
        }
    }
}
