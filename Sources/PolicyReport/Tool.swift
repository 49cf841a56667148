/// What reports call the program that made them.
package enum Tool {
    package static let name: StaticString = "policy-scan"
    package static let version: StaticString = "0.1.0"
}
