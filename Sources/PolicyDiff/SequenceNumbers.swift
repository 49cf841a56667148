/// Numbers stretches of words so that equal stretches of both documents get equal numbers.
struct SequenceNumbers {
    private var numbers: [ArraySlice<Int32>: Int32] = [:]
    /// Words of the stretch with each number.
    private(set) var weights: [Int] = []

    /// The number of a stretch of words.
    mutating func number(of words: ArraySlice<Int32>) -> Int32 {
        if let known = numbers[words] { return known }
        let number = Int32(weights.count)
        numbers[words] = number
        weights.append(words.count)
        return number
    }
}
