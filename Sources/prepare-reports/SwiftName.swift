/// Names of constants.
enum SwiftName {
    /// `aiTrainingUse` for `ai-training.use`.
    static func of(_ path: String) -> String {
        let parts = path.split { !$0.isLetter && !$0.isNumber }
        return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
