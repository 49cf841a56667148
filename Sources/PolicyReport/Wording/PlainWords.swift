import PolicyModel

// What readers without our vocabulary are told, in one place for text and Markdown.

extension Question {
    /// As a person would ask it.
    var label: StaticString {
        switch self {
        case .aiUse: "Is my information used to train AI?"
        case .aiData: "Which information?"
        case .aiExclusions: "What or who is left out?"
        case .products: "On which products?"
        case .dates: "From when?"
        case .legalBasis: "On what legal ground?"
        case .objectionRight: "Can I object?"
        case .objectionHow: "How do I object?"
        case .objectionProcess: "What happens then?"
        case .objectionEffect: "What does an objection change?"
        case .responsible: "Who is responsible?"
        case .places: "For which places and laws?"
        }
    }
}

extension AnswerItem.Role {
    /// Before the values of that role.
    var label: StaticString? {
        switch self {
        case .effective: "in force from"
        case .updated: "updated"
        case .announced: "announced for"
        case .start: "from"
        case .deadline: "until"
        case .aiTraining: "AI training:"
        case .legitimateInterests: "legitimate interests:"
        case .advertising: "advertising or sale:"
        case .marketing: "marketing messages:"
        case .controller, .other: nil
        case .representative: "represented by"
        case .officer: "data protection:"
        case .authority: "complaints to"
        case .region: "for"
        case .statute: "laws:"
        case .transfer: "transfers:"
        case .safeguard: "safeguards:"
        case .governingLaw: "governing law:"
        }
    }
}

extension PassedOver.Reason {
    /// Why a passage was not taken.
    var label: StaticString {
        switch self {
        case .lacks: "Words that it needs are missing in its"
        case .ruledOut: "Ruled out by words in its"
        case .unstated: "The page does not state it: it denies, asks or only offers it."
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
    var word: StaticString? {
        switch status {
        case nil: "not known: there are no rules for this language"
        case .notStated: "not stated"
        case .denied: sign == .ended ? "No longer" : "No"
        case .stated where items.isEmpty || question == .aiUse || question == .objectionRight: sign.word
        case .stated: nil
        }
    }
}

extension Sign? {
    /// What a statement of this sign says to a question that asks whether something is so.
    fileprivate var word: StaticString {
        switch self {
        case .conditional: "On a condition"
        case .planned: "Planned"
        case .paused: "Paused"
        case .offered: "By choice"
        case nil, .yes, .no, .ended, .asked: "Yes"
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

extension Topic {
    var label: StaticString {
        switch self {
        case .aiTraining: "AI training"
        case .rightToObject: "Right to object"
        case .jurisdiction: "Law and responsibility"
        }
    }
}

extension Concept {
    var label: StaticString {
        switch self {
        case .aiUse: "Information used to train or improve AI"
        case .aiData: "Which information AI is trained on"
        case .aiExclusion: "Left out of AI training"
        case .aiFeature: "An AI feature"
        case .objectionRight: "Right to object or opt out"
        case .objectionHow: "How to object"
        case .objectionTerms: "Conditions and effect of an objection"
        case .entity: "Who is responsible"
        case .authority: "Where to complain"
        case .region: "Rules for a place"
        case .transfer: "Transfers across borders"
        case .law: "Law or court named"
        case .date: "A date of the text"
        case .scope: "What the text covers, or whose it is"
        }
    }
}

extension CaptureStatus {
    /// What to know before reading on; `nil` for a page that came whole.
    var warning: StaticString? {
        switch self {
        case .ok: nil
        case .wall: "This is not the page's text: a wall (login, cookies, age or robots) stood in front of it."
        case .shell: "This is not the page's text: only the scripts that would have drawn it were saved."
        case .errorPage: "This is not the page's text: the site answered with an error page."
        case .empty: "There is nothing on this page."
        case .partial: "This page is incomplete: part of its text is missing."
        case .doubled: "This page holds its whole text twice."
        case .notAPolicy: "This page is neither a privacy policy nor about one."
        }
    }
}

extension Severity {
    var label: StaticString {
        switch self {
        case .info: "info"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        }
    }

    var style: TextStyle {
        switch self {
        case .info: .faint
        case .low: .plain
        case .medium: .warning
        case .high: .danger
        }
    }
}
