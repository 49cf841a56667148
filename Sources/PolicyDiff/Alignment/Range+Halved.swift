/// Of places in order.
extension Range<Int> {
    /// The first place that is not early, found by halving: all that are early stand before all that are not.
    func halved(isEarly: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if isEarly(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
