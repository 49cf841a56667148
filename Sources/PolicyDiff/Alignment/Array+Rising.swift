/// Of arrays whose elements rise.
extension [Int] {
    /// Whether an element is there: where it would be if the elements followed each other, else by halving.
    func holds(_ element: Int) -> Bool {
        guard let first, element >= first else { return false }
        if element - first < count, self[element - first] == element { return true }
        var (low, high) = (0, Swift.min(count, element - first + 1))
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}
