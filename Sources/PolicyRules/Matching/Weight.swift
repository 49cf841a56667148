internal import PolicyModel

/// How the page stands to words that a rule matched.
struct Weight {
    /// For the finding, as the words have it.
    var sign = Sign.yes
    /// Whether the words are denied, also where a condition is named beside that.
    var isDenied = false
    /// Who says it, or of whom.
    var speaker = Speaker.page
    /// Whether anybody says that it is so or is not so: not where it is what the reader is forbidden, what a law would allow, or what
    /// somebody demands.
    var isStatement = true
}
