import PolicyModel

// What readers without our vocabulary are told, where it is more than the name of a value (those the build finds by the value: `PhraseFamily`).

extension PassedOver.Reason {
    /// Why a passage was not taken.
    var label: Phrase {
        switch self {
        case .lacks: .passedOverLacks
        case .ruledOut: .passedOverRuledOut
        case .unstated: .passedOverUnstated
        }
    }

    /// Where, as packs name places.
    var place: String? {
        switch self {
        case .lacks(let places), .ruledOut(let places): places.joined(separator: ", ")
        case .unstated: nil
        }
    }
}

extension Answer {
    /// The answer in a word, before any value; `nil` where the values are the whole answer.
    var word: Phrase? {
        switch status {
        case nil: isAsked ? .answerNotKnown : .answerNotAsked
        case .notStated: .answerNotStated
        case .denied: sign == .ended ? .answerNoLonger : .answerNo
        case .stated where items.isEmpty || question.asksWhether: sign.word
        case .stated: nil
        }
    }
}

extension Sign? {
    /// What a statement of this sign says to a question that asks whether something is so.
    fileprivate var word: Phrase {
        switch self {
        case .conditional: .answerConditional
        case .planned: .answerPlanned
        case .paused: .answerPaused
        case .offered: .answerOffered
        case nil, .yes, .no, .ended, .asked: .answerYes
        }
    }
}

extension Answer.Status? {
    var style: TextStyle {
        switch self {
        case nil, .notStated: .faint
        case .denied: .danger
        case .stated: .strong
        }
    }
}

extension Severity {
    var style: TextStyle {
        switch self {
        case .info: .faint
        case .low: .plain
        case .medium: .warning
        case .high: .danger
        }
    }
}
