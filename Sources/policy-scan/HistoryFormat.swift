import ArgumentParser

/// The form of a report on a history.
enum HistoryFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    /// A page of its own for a browser.
    case html
    case json
    /// A feed of the events (RFC 4287).
    case atom
}
