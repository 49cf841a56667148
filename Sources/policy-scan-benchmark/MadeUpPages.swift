import PolicyModel
import SeededGenerator

/// Pages that nobody wrote, with the words and the statements of real ones: as many as wanted, each with a text of its own, and the same for the
/// same seed.
///
/// A page is drawn block by block from those of one language. In each, a word in eight gives way to another one of these pages, so that hardly a
/// sentence stands in two pages, while rules find about as much as in the pages that all came from.
struct MadeUpPages {
    /// How many words pass for each one that is exchanged.
    private static let kept = 8
    /// Letters of a word that may be exchanged, at least: shorter ones hold sentences together.
    private static let shortest = 4

    private let languages: [Material]
    private let seed: UInt64
    /// Sizes in bytes, each doubling of them as likely as any other.
    private let sizes: ClosedRange<Int>

    /// `nil` where the documents hold no paragraph.
    init?(_ documents: [PolicyDocument], seed: UInt64, sizes: ClosedRange<Int>) {
        var languages: [Material] = []
        for document in documents {
            let language = document.language ?? "en"
            let index = languages.firstIndex { $0.language == language } ?? languages.endIndex
            if index == languages.endIndex { languages.append(Material(language: language)) }
            languages[index].add(document)
        }
        self.languages = languages.filter { !$0.paragraphs.isEmpty && !$0.words.isEmpty }
        guard !self.languages.isEmpty else { return nil }
        self.seed = seed
        self.sizes = sizes
    }

    /// The page of a number, as it would have been saved.
    func page(_ number: Int) -> [UInt8] {
        var draw = SeededGenerator(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(number))
        let octaves = Int.random(in: 0...(sizes.upperBound / sizes.lowerBound).logarithm, using: &draw)
        let start = min(sizes.lowerBound << octaves, sizes.upperBound)
        let size = Int.random(in: start...max(start, min(start * 2, sizes.upperBound)), using: &draw)
        let material = languages[Int.random(in: languages.indices, using: &draw)]
        var markup = PageMarkup(language: material.language, number: number, size: size, using: &draw)
        markup.heading(1, material.headings.isEmpty ? material.text(material.paragraphs, &draw) : material.text(material.headings, &draw))
        while markup.count < size {
            if !material.headings.isEmpty { markup.heading(2, material.text(material.headings, &draw)) }
            for _ in 0..<Int.random(in: 1...4, using: &draw) { markup.paragraph(material.text(material.paragraphs, &draw), &draw) }
            if !material.items.isEmpty, Bool.random(using: &draw) {
                markup.list((0..<Int.random(in: 3...8, using: &draw)).map { _ in material.text(material.items, &draw) })
            }
            if !material.cells.isEmpty, Int.random(in: 0..<6, using: &draw) == 0 {
                markup.table((0..<Int.random(in: 4...12, using: &draw)).map { _ in material.text(material.cells, &draw) })
            }
        }
        return markup.end()
    }

    /// What pages of one language are made of.
    private struct Material {
        /// A word of a block, with what stands at it.
        struct Word {
            var text: [UInt8]
            var isExchanged: Bool
        }

        var language: String
        var headings: [[Word]] = []
        var paragraphs: [[Word]] = []
        var items: [[Word]] = []
        var cells: [[Word]] = []
        /// Words for others, as often as they stand in the pages.
        var words: [[UInt8]] = []

        init(language: String) { self.language = language }

        mutating func add(_ document: PolicyDocument) {
            for block in document.blocks where !block.isChoice {
                let text = document.text[block.text].split(separator: UInt8(ascii: " ")).map { word in
                    Word(text: Array(word), isExchanged: word.count >= MadeUpPages.shortest && word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 })
                }
                guard !text.isEmpty else { continue }
                words += text.filter(\.isExchanged).map(\.text)
                switch block.kind {
                case .heading: headings.append(text)
                case .listItem: items.append(text)
                case .tableRow, .tableCell: cells.append(text)
                case .paragraph, .definition, .quotation: paragraphs.append(text)
                }
            }
        }

        /// One of these texts, with other words in it.
        func text(_ texts: [[Word]], _ draw: inout SeededGenerator) -> [UInt8] {
            var text: [UInt8] = []
            for word in texts[Int.random(in: texts.indices, using: &draw)] {
                if !text.isEmpty { text.append(UInt8(ascii: " ")) }
                let isOther = word.isExchanged && Int.random(in: 0..<MadeUpPages.kept, using: &draw) == 0
                text += isOther ? words[Int.random(in: words.indices, using: &draw)] : word.text
            }
            return text
        }
    }
}

extension Int {
    /// The binary logarithm, rounded down.
    fileprivate var logarithm: Int { self < 1 ? 0 : Int.bitWidth - 1 - leadingZeroBitCount }
}
