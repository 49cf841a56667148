import PolicyModel
import PolicySources

/// Why the work could not be done, as told to the user: the place, what is wrong there, and the remedy.
struct Problem: Error {
    /// A file, an option or a rule; `nil` where the problem has no place.
    var place: String?
    var message: String
    var remedy: String?

    init(place: String? = nil, _ message: String, remedy: String? = nil) {
        self.place = place
        self.message = message
        self.remedy = remedy
    }

    /// `name` is none of the topics, concepts and rules in `known`.
    static func unknownName(_ name: String, known: [String]) -> Problem {
        let near = NearestNames(known).suggestions(for: name)
        return Problem(
            place: name, "no topic, concept or rule is called so",
            remedy: near.isEmpty ? "'policy-scan rules list' names them all" : "did you mean \(near.joined(separator: " or "))?")
    }

    init(_ error: PageError) {
        self.init(place: error.path, error.problem, remedy: error.remedy)
    }
}
