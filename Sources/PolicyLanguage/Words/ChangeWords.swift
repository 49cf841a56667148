internal import PolicyModel

/// What words say to a comparison of two texts, in all languages.
package enum ChangeWords {
    /// The names of the classes of words, in the order of their bits.
    package static let classNames = PreparedLanguages.changeClassNames

    /// The classes of the word with a hash (`ByteHash`), a bit each.
    package static func classes(ofHash hash: UInt64) -> UInt32 { PreparedLanguages.changeClasses.value(ofHash: hash) }
}
