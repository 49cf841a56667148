import PolicyModel

// Why a change counts, and what it touches, as a reader is told.

extension SignificanceRule {
    /// Why a change counts or does not, in a sentence.
    var words: Phrase {
        switch self {
        case .objectionRoute: .ruleObjectionRoute
        case .objectionLink: .ruleObjectionLink
        case .regionalNoticeLink: .ruleRegionalNoticeLink
        case .plainLink: .rulePlainLink
        case .punctuation: .rulePunctuation
        case .movedElsewhere: .ruleMovedElsewhere
        case .movedOnly: .ruleMovedOnly
        case .repeatedBlock: .ruleRepeatedBlock
        case .negation: .ruleNegation
        case .modal: .ruleModal
        case .entity: .ruleEntity
        case .region: .ruleRegion
        case .date: .ruleDate
        case .renumbered: .ruleRenumbered
        case .furniture: .ruleFurniture
        case .passing: .rulePassing
        case .otherSpelling: .ruleOtherSpelling
        case .number: .ruleNumber
        case .typo: .ruleTypo
        case .turningWord: .ruleTurningWord
        case .functionWords: .ruleFunctionWords
        case .topic: .ruleTopic
        case .headingOnly: .ruleHeadingOnly
        case .statementAdded: .ruleStatementAdded
        case .statementRemoved: .ruleStatementRemoved
        case .statementReworded: .ruleStatementReworded
        }
    }
}

extension ChangeFlag {
    /// What the words of a change touch.
    var label: Phrase {
        switch self {
        case .negation: .flagNegation
        case .modal: .flagModal
        case .date: .flagDate
        case .number: .flagNumber
        case .entity: .flagEntity
        case .region: .flagRegion
        case .objectionRoute: .flagObjectionRoute
        }
    }
}

extension ChangeForm {
    /// What happened to the blocks of a change.
    var label: Phrase {
        switch self {
        case .split: .formSplit
        case .joined: .formJoined
        case .recast: .formRecast
        case .renumbered: .formRenumbered
        case .punctuation: .formPunctuation
        }
    }
}

extension Region {
    /// A part of the page.
    var label: Phrase {
        switch self {
        case .body: .regionBody
        case .banner: .regionBanner
        case .dialog: .regionDialog
        case .navigation: .regionNavigation
        case .footer: .regionFooter
        }
    }
}
