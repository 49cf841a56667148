/// The part of the page that a block stands in.
package enum Region: String, Sendable, Hashable, CaseIterable {
    case body
    case banner
    case dialog
    case navigation
    case footer
}
