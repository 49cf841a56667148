/// A value of a YAML text, and where it begins.
package struct YAMLNode: Sendable, Hashable {
    /// What kind of value it is, and what it holds.
    package enum Content: Sendable, Hashable {
        case scalar(Scalar)
        case sequence([YAMLNode])
        /// In the order of the text; no two keys are the same text.
        case mapping([Pair])
    }

    /// A text; YAML's numbers, dates and booleans are texts here, as they were written, and so is what a tag says to be another type.
    package struct Scalar: Sendable, Hashable {
        /// The text, quotes and escapes resolved.
        package var text: String
        /// How it is written.
        package var style: Style
    }

    /// How a scalar is written, which says where in the source its text begins.
    package enum Style: Sendable, Hashable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// A key of a mapping and its value.
    package struct Pair: Sendable, Hashable {
        /// Always a scalar.
        package var key: YAMLNode
        /// What the key stands for.
        package var value: YAMLNode
    }

    /// What it holds.
    package var content: Content
    /// Where it begins.
    package var mark: YAMLMark

    /// The scalar, or `nil` for anything else.
    package var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The values of a sequence, or `nil` for anything else.
    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = content { nodes } else { nil }
    }

    /// The pairs of a mapping, or `nil` for anything else.
    package var mapping: [Pair]? {
        if case .mapping(let pairs) = content { pairs } else { nil }
    }
}
