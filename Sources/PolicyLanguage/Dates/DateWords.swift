package import PolicyModel

/// The words with which pages state dates, in all languages.
package enum DateWords {
    /// The month that a folded word names, from 1 on.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        let month = PreparedLanguages.datesMonths.value(of: word)
        return month == 0 ? nil : Int(month)
    }

    /// Whether a word may stand between the day, the month and the year ("26 de junio de 2024").
    package static func isBetween(_ word: ArraySlice<UInt8>) -> Bool { PreparedLanguages.datesBetween.value(of: word) != 0 }

    /// What the words right before a date (or right after it) say it is the date of. The longest run of words wins.
    package static let cues: [(kind: DateStatement.Kind, phrases: PhraseList)] = [
        (.effective, PhraseList(PreparedLanguages.datesEffective)),
        (.updated, PhraseList(PreparedLanguages.datesUpdated)),
        (.announced, PhraseList(PreparedLanguages.datesAnnounced)),
    ]

    /// What stands right before the day or month in which something begins, or by which it has to be done.
    package static let moments: [(kind: DateStatement.Kind, phrases: PhraseList)] = [
        (.start, PhraseList(PreparedLanguages.datesStart)),
        (.deadline, PhraseList(PreparedLanguages.datesDeadline)),
    ]

    /// Whether a word is a code of a state before the number of a post office, where dates have the month first (`CO 80306`).
    package static func isStateCode(_ word: ArraySlice<UInt8>) -> Bool { PreparedLanguages.datesMonthFirstStates.value(of: word) != 0 }

    /// Words that make the date in their block another matter's: whose law, whose account, which earlier text.
    package static let others = PhraseList(PreparedLanguages.datesAnother)

    /// What the heading of a list of changes says.
    package static let changes = PhraseList(PreparedLanguages.datesChanges)
}
