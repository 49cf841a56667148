/// Enumerations as the integers that tables hold: a case's position among all cases.
enum EnumTable {
    static func position<Value: CaseIterable & Equatable>(of value: Value) -> Int {
        var position = 0
        for other in Value.allCases {
            if other == value { return position }
            position += 1
        }
        preconditionFailure("allCases holds every case")
    }

    /// The case at a position that the compiler wrote.
    static func value<Value: CaseIterable>(at position: Int32) -> Value {
        Value.allCases[Value.allCases.index(Value.allCases.startIndex, offsetBy: Int(position))]
    }
}
