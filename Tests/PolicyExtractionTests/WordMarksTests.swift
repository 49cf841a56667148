@testable import PolicyExtraction
import Testing

@Suite struct WordMarksTests {
    @Test func `a word has a bit for each list that holds it`() {
        let marks = WordMarks(["de la  en\nvan", "de und", "confidentialité"])
        #expect(marks.lists(of: packed("de")) == 0b011)
        #expect(marks.lists(of: packed("van")) == 0b001)
        #expect(marks.lists(of: packed("und")) == 0b010)
        #expect(marks.lists(of: packed("confiden")) == 0b100)
        #expect(marks.lists(of: packed("confident")) == 0)
        #expect(marks.lists(of: packed("e")) == 0)
        #expect(marks.lists(of: 0) == 0)
    }

    private func packed(_ word: String) -> UInt64 {
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
