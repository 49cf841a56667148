/// Packs as an author would write them, for tests.
enum PackText {
    /// A pack with one rule that looks for one pattern.
    static func pattern(_ pattern: String, extra: String = "") -> String {
        """
        pack: test
        language: en
        topic: ai-training
        lists:
          fruit: [apple, pear, star fruit, "[passion|dragon] fruit"]
          exceptions: ["=unless", "=except"]
        rules:
          - id: en.test.one
            title: One
            concept: ai.use
            severity: high
            explanation: Found.
            source: None
            \(extra)
            match:
              - '\(pattern.replacing("'", with: "''"))'
        """
    }
}
