/// What a folder holds beside its pages.
package struct LeftOut: Sendable, Hashable {
    /// Files that are no pages.
    package var otherFiles = 0
    /// PDF documents: read where they are named, since each takes another program.
    package var documents = 0
    /// Pipes, sockets and devices.
    package var specialFiles = 0
    /// Links to folders that were not followed.
    package var linkedFolders = 0
    /// Links to files outside the folder that were not followed.
    package var outsideLinks = 0

    package init() {}

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.otherFiles += right.otherFiles
        sum.documents += right.documents
        sum.specialFiles += right.specialFiles
        sum.linkedFolders += right.linkedFolders
        sum.outsideLinks += right.outsideLinks
        return sum
    }
}
