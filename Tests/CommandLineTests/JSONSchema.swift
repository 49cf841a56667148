import Foundation

/// A JSON Schema (draft 2020-12), as far as the published schemas use it: `type`, `properties`, `required`, `items`,
/// `enum`, `const`, `minimum`, `pattern`, `anyOf` and `$ref` into `$defs`. Any other keyword is an error, so that none is passed over unseen;
/// and so is a member of an object that the schema does not name: readers may pass over new fields, but the schema must tell of each.
struct JSONSchema {
    private let root: [String: Any]

    init(_ data: Data) throws {
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { throw CocoaError(.fileReadCorruptFile) }
        self.root = root
    }

    /// What of a JSON text does not fit, each with its place; empty where all fits.
    func problems(of data: Data) throws -> [String] {
        check(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed), root, at: "$")
    }

    private static let annotations: Set = ["$schema", "$id", "$defs", "title", "description"]

    private func check(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        var problems: [String] = []
        for (keyword, rule) in schema where !Self.annotations.contains(keyword) {
            switch (keyword, rule) {
            case ("$ref", let name as String):
                let definitions = root["$defs"] as? [String: [String: Any]]
                guard let definition = definitions?[String(name.dropFirst("#/$defs/".count))] else { return ["\(place): no \(name)"] }
                problems += check(value, definition, at: place)
            case ("type", let name as String): if !Self.types(of: value).contains(name) { problems.append("\(place): is no \(name)") }
            case ("type", let names as [String]):
                if Self.types(of: value).isDisjoint(with: names) { problems.append("\(place): is none of \(names)") }
            case ("enum", let values as [Any]):
                if !values.contains(where: { Self.isEqual($0, value) }) { problems.append("\(place): \(value) is not in the list") }
            case ("const", let other): if !Self.isEqual(other, value) { problems.append("\(place): \(value) is not \(other)") }
            case ("minimum", let least as Double): if let number = value as? Double, number < least { problems.append("\(place): below \(least)") }
            case ("pattern", let pattern as String):
                if let text = value as? String, text.range(of: pattern, options: .regularExpression) == nil {
                    problems.append("\(place): \(text) does not match \(pattern)")
                }
            case ("anyOf", let choices as [[String: Any]]):
                if choices.allSatisfy({ !check(value, $0, at: place).isEmpty }) { problems.append("\(place): fits no choice") }
            case ("required", let keys as [String]):
                guard let object = value as? [String: Any] else { continue }
                problems += keys.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
            case ("properties", let properties as [String: [String: Any]]):
                guard let object = value as? [String: Any] else { continue }
                for (key, member) in object {
                    problems += properties[key].map { check(member, $0, at: "\(place).\(key)") } ?? ["\(place): the schema does not name \(key)"]
                }
            case ("items", let items as [String: Any]):
                guard let array = value as? [Any] else { continue }
                for (index, member) in array.enumerated() { problems += check(member, items, at: "\(place)[\(index)]") }
            default: problems.append("\(place): the schema's keyword \(keyword) is not known")
            }
        }
        return problems
    }

    private static func isEqual(_ one: Any, _ other: Any) -> Bool { (one as? NSObject) == (other as? NSObject) }

    private static func types(of value: Any) -> Set<String> {
        switch value {
        case is NSNull: ["null"]
        case is String: ["string"]
        case is [Any]: ["array"]
        case is [String: Any]: ["object"]
        case let number as NSNumber where isBoolean(number): ["boolean"]
        case let number as NSNumber: number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
        default: []
        }
    }

    /// JSON's true and false are numbers to Foundation, told apart by the C type that they hold.
    private static func isBoolean(_ number: NSNumber) -> Bool { unsafe String(cString: number.objCType) == "c" }
}
