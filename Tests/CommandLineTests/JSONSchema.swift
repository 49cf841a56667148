import Foundation

/// A JSON Schema (draft 2020-12, or draft 4), as far as the published schemas use it: `type`, `properties`, `additionalProperties`, `required`,
/// `items`, `enum`, `const`, `minimum`, `maximum`, `minItems`, `uniqueItems`, `pattern`, `anyOf`, `oneOf` and `$ref` into `$defs` or
/// `definitions`. Any other keyword is an error, so that none is passed over unseen;
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

    private static let annotations: Set = ["$schema", "$id", "id", "$defs", "definitions", "title", "description", "default", "format"]

    private func check(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        var problems: [String] = []
        for (keyword, rule) in schema where !Self.annotations.contains(keyword) {
            switch (keyword, rule) {
            case ("$ref", let name as String):
                let parts = name.split(separator: "/")
                // Not cast as a whole, which would look at every definition each time.
                guard let definition = (root[String(parts[1])] as? [String: Any])?[String(parts[2])] as? [String: Any] else { return ["\(place): no \(name)"] }
                problems += check(value, definition, at: place)
            case ("type", let name as String): if !Self.types(of: value).contains(name) { problems.append("\(place): is no \(name)") }
            case ("type", let names as [String]):
                if Self.types(of: value).isDisjoint(with: names) { problems.append("\(place): is none of \(names)") }
            case ("enum", let values as [Any]):
                if !values.contains(where: { Self.isEqual($0, value) }) { problems.append("\(place): \(value) is not in the list") }
            case ("const", let other): if !Self.isEqual(other, value) { problems.append("\(place): \(value) is not \(other)") }
            case ("minimum", let least as Double): if let number = value as? Double, number < least { problems.append("\(place): below \(least)") }
            case ("maximum", let most as Double): if let number = value as? Double, number > most { problems.append("\(place): above \(most)") }
            case ("minItems", let least as Int): if let array = value as? [Any], array.count < least { problems.append("\(place): too few") }
            case ("uniqueItems", let isUnique as Bool):
                if isUnique, let array = value as? [NSObject], Set(array).count < array.count { problems.append("\(place): holds one twice") }
            case ("oneOf", let choices as [[String: Any]]):
                if choices.count(where: { check(value, $0, at: place).isEmpty }) != 1 { problems.append("\(place): fits none or several of the choices") }
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
                let others = schema["additionalProperties"]
                for (key, member) in object where properties[key] != nil || others as? Bool != true {
                    if properties[key] == nil, let others = others as? [String: Any] {
                        problems += check(member, others, at: "\(place).\(key)")
                        continue
                    }
                    problems += properties[key].map { check(member, $0, at: "\(place).\(key)") } ?? ["\(place): the schema does not name \(key)"]
                }
            case ("additionalProperties", let others as [String: Any]):
                guard schema["properties"] == nil, let object = value as? [String: Any] else { continue }
                for (key, member) in object { problems += check(member, others, at: "\(place).\(key)") }
            case ("additionalProperties", is Bool): continue
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
