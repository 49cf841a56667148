package import PolicyModel

/// What CI platforms are told of pages as results of tests, in the XML that grew around JUnit (Jenkins' `junit-10.xsd`): a suite a page, a case for
/// each thing that a reader is to look at. What makes the run end with 1 is a failure, what somebody accepted is skipped, and a page that could
/// not be read or is no policy is an error.
package struct JUnitReport: PageReport {
    private var xml = XMLText()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] {
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"policy-scan\">\n")
        return take()
    }

    package mutating func add(_ page: AnnotatedPage) -> [UInt8] {
        let told = page.annotations.filter { $0.isNews || $0.acceptance != nil && $0.state != .unchanged && !$0.isTold }
        beginSuite(
            page.path, tests: max(1, told.count + (page.problem == nil ? 0 : 1)), failures: told.count { $0.level == .error },
            errors: page.problem == nil ? 0 : 1, skipped: told.count { $0.acceptance != nil })
        if let problem = page.problem { addError(problem, of: page.path) }
        for annotation in told { add(annotation) }
        if told.isEmpty, page.problem == nil { addCase("Nothing to look at", of: page.path, end: "/>\n") }
        xml.add("</testsuite>\n")
        return take()
    }

    package mutating func add(unreadable error: PageError) -> [UInt8] { [] }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        for error in errors {
            beginSuite(error.path, tests: 1, failures: 0, errors: 1, skipped: 0)
            addError(error.problem, of: error.path)
            xml.add("</testsuite>\n")
        }
        xml.add("</testsuites>\n")
        return take()
    }

    private mutating func beginSuite(_ name: String, tests: Int, failures: Int, errors: Int, skipped: Int) {
        xml.add("<testsuite name=\"")
        xml.add(page: name)
        for (attribute, count) in [("\" tests=\"" as StaticString, tests), ("\" failures=\"", failures), ("\" errors=\"", errors), ("\" skipped=\"", skipped)] {
            xml.add(attribute)
            xml.add(count)
        }
        xml.add("\">\n")
    }

    private mutating func addCase(_ name: String, of group: String, end: StaticString) {
        xml.add("<testcase name=\"")
        xml.add(page: name)
        xml.add("\" classname=\"")
        xml.add(page: group)
        xml.add("\"")
        xml.add(end)
    }

    private mutating func add(_ annotation: Annotation) {
        // Known by its fingerprint, too, so that a platform keeps two cases with the same words apart.
        addCase("\(annotation.message) [\(annotation.fingerprint)]", of: annotation.rule, end: ">")
        if let reason = annotation.acceptance {
            xml.add("<skipped message=\"")
            xml.add(page: reason)
            xml.add("\"/>")
        } else {
            let isFailure = annotation.level == .error
            if isFailure {
                xml.add("<failure type=\"")
                xml.add(page: annotation.rule)
                xml.add("\" message=\"")
                xml.add(page: annotation.title)
                xml.add("\">")
            } else {
                xml.add("<system-out>")
            }
            xml.add(page: annotation.path + (annotation.place.map { ":\($0.line):\($0.column)" } ?? "") + ": " + annotation.message)
            xml.add(isFailure ? "</failure>" : "</system-out>")
        }
        xml.add("</testcase>\n")
    }

    private mutating func addError(_ problem: String, of path: String) {
        addCase("Read as a policy", of: path, end: "><error message=\"")
        xml.add(page: problem)
        xml.add("\"/></testcase>\n")
    }

    private mutating func take() -> [UInt8] {
        defer { xml = XMLText() }
        return xml.bytes
    }
}
