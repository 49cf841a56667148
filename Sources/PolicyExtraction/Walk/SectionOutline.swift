import PolicyModel

/// Cuts a document's blocks into sections at its headings.
enum SectionOutline {
    /// The sections of `blocks`, each block told which section it is in.
    static func sections(of blocks: inout [Block]) -> [Section] {
        var sections = [Section(heading: nil, level: 0, parent: nil, blocks: 0..<blocks.count)]
        /// The sections open at this place, outermost first; their levels rise.
        var open: [Int] = []
        for index in blocks.indices {
            if blocks[index].kind == .heading {
                let level = blocks[index].level
                while let last = open.last, sections[last].level >= level { open.removeLast() }
                let previous = sections.count - 1
                sections[previous].blocks = sections[previous].blocks.lowerBound..<index
                sections.append(
                    Section(heading: index, level: level, parent: open.last, blocks: index..<blocks.count))
                open.append(sections.count - 1)
            }
            blocks[index].section = sections.count - 1
        }
        return sections
    }
}
