/// What reports call the program that made them.
package enum Tool {
    /// The name of the executable.
    package static let name: StaticString = "policy-scan"
    /// Semantic version (https://semver.org).
    package static let version: StaticString = "0.1.0"
}
