import ArgumentParser

/// The form of a report on pages.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case json
}
