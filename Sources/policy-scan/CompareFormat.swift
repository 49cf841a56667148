import ArgumentParser

/// The form of a report that holds pages side by side.
enum CompareFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    /// A page of its own for a browser.
    case html
    /// A row a question, three columns a page.
    case csv
    case json
}
