import PolicyModel

extension Topic {
    /// The class that the style and the filter of an HTML report know it by.
    var htmlClass: StaticString {
        switch self {
        case .aiTraining: "ai"
        case .rightToObject: "obj"
        case .jurisdiction: "jur"
        }
    }
}
