import PolicySnapshots

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

    init(_ error: PageError) {
        self.init(place: error.path, error.problem, remedy: error.remedy)
    }
}
