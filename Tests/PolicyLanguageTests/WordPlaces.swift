import PolicyModel

/// Where the words of a text stand.
struct WordPlaces {
    private let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
    }

    func all() -> [Range<Int>] {
        var scanner = WordScanner(text.indices)
        var places: [Range<Int>] = []
        while let place = scanner.next(in: text.span) { places.append(place) }
        return places
    }
}
