public import ArgumentParser
public import PolicyModel
package import PolicyReport
import PolicySources

extension Topic: ExpressibleByArgument {}

extension Question: ExpressibleByArgument {}

extension CaptureDating: ExpressibleByArgument {}

extension Wording: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }

    package static var allValueStrings: [String] { languages }

    package var defaultValueDescription: String { code.description }
}
