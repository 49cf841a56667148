import PolicyModel

// What readers without our vocabulary are told, in one place for text and Markdown.

extension Question {
    /// As a person would ask it.
    var label: Phrase {
        switch self {
        case .aiUse: .questionAiTrainingUse
        case .aiData: .questionAiTrainingData
        case .aiExclusions: .questionAiTrainingExclusions
        case .products: .questionProducts
        case .dates: .questionDates
        case .legalBasis: .questionLegalBasis
        case .objectionRight: .questionObjectionRight
        case .objectionHow: .questionObjectionHow
        case .objectionProcess: .questionObjectionProcess
        case .objectionEffect: .questionObjectionEffect
        case .responsible: .questionResponsible
        case .places: .questionPlaces
        }
    }
}

extension AnswerItem.Role {
    /// Before the values of that role.
    var label: Phrase? {
        switch self {
        case .effective: .roleEffective
        case .updated: .roleUpdated
        case .announced: .roleAnnounced
        case .start: .roleStart
        case .deadline: .roleDeadline
        case .aiTraining: .roleAiTraining
        case .legitimateInterests: .roleLegitimateInterests
        case .advertising: .roleAdvertising
        case .marketing: .roleMarketing
        case .controller, .other: nil
        case .representative: .roleRepresentative
        case .officer: .roleOfficer
        case .authority: .roleAuthority
        case .region: .roleRegion
        case .statute: .roleStatute
        case .transfer: .roleTransfer
        case .safeguard: .roleSafeguard
        case .governingLaw: .roleGoverningLaw
        }
    }
}

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
        case nil: .answerNotKnown
        case .notStated: .answerNotStated
        case .denied: sign == .ended ? .answerNoLonger : .answerNo
        case .stated where items.isEmpty || question == .aiUse || question == .objectionRight: sign.word
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

extension Topic {
    var label: Phrase {
        switch self {
        case .aiTraining: .topicAiTraining
        case .rightToObject: .topicRightToObject
        case .jurisdiction: .topicJurisdiction
        }
    }
}

extension Concept {
    var label: Phrase {
        switch self {
        case .aiUse: .conceptAiUse
        case .aiData: .conceptAiData
        case .aiExclusion: .conceptAiExclusion
        case .aiFeature: .conceptAiFeature
        case .objectionRight: .conceptObjRight
        case .objectionHow: .conceptObjHow
        case .objectionTerms: .conceptObjTerms
        case .entity: .conceptJurEntity
        case .authority: .conceptJurAuthority
        case .region: .conceptJurRegion
        case .transfer: .conceptJurTransfer
        case .law: .conceptJurLaw
        case .date: .conceptDocDate
        case .scope: .conceptDocScope
        }
    }
}

extension CaptureStatus {
    /// What to know before reading on; `nil` for a page that came whole.
    var warning: Phrase? {
        switch self {
        case .ok: nil
        case .wall: .captureWall
        case .shell: .captureShell
        case .errorPage: .captureErrorPage
        case .empty: .captureEmpty
        case .partial: .capturePartial
        case .doubled: .captureDoubled
        case .notAPolicy: .captureNotAPolicy
        }
    }
}

extension Severity {
    var label: Phrase {
        switch self {
        case .info: .severityInfo
        case .low: .severityLow
        case .medium: .severityMedium
        case .high: .severityHigh
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
