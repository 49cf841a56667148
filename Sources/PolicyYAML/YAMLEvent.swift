/// A step of a YAML text, as libyaml reports it.
struct YAMLEvent {
    enum Kind {
        case streamStart, streamEnd
        case documentStart, documentEnd
        case sequenceStart, mappingStart
        /// The end of a sequence or of a mapping.
        case collectionEnd
        case scalar(YAMLNode.Scalar)
        case alias
    }

    var kind: Kind
    var mark: YAMLMark
    /// Whether the value carries a name for aliases to refer to.
    var isAnchored = false
}
