package import PolicyModel

/// A report on pages, written page by page so that no more than one page need be kept.
///
/// A renderer turns values into bytes and does nothing else: it computes nothing and knows no clock.
package protocol PageReport<Page>: Sendable {
    associatedtype Page

    /// What comes before the first page; `pages` is how many there will be.
    mutating func begin(pages: Int) -> [UInt8]
    /// One page, in the order in which the pages were named.
    mutating func add(_ page: Page) -> [UInt8]
    /// A page that could not be read, in the same order.
    mutating func add(unreadable error: PageError) -> [UInt8]
    /// What comes after the last page; `errors` is what could not be read.
    mutating func end(_ errors: [PageError]) -> [UInt8]
}

extension PageReport {
    /// Most reports tell of what could not be read at their end, or leave it to standard error.
    package mutating func add(unreadable error: PageError) -> [UInt8] { [] }
}
