/// The places of a condition as the bits that tables hold.
struct PlaceBits: Sendable {
    let sentence = bit(.sentence)
    let block = bit(.block)
    let heading = bit(.heading)
    let path = bit(.path)
    let intro = bit(.intro)
    let headers = bit(.headers)
    let context = bit(.context)
    let previous = bit(.previous)
    let section = bit(.section)
    let document = bit(.document)
    let lines = bit(.lines)
    /// The places that lie around a block and are the same for all blocks of a list or of a section.
    let surroundings = bit(.heading) | bit(.path) | bit(.intro) | bit(.headers) | bit(.context)

    private static func bit(_ place: RuleCondition.Place) -> Int32 {
        1 << Int32(EnumTable.position(of: place))
    }
}
