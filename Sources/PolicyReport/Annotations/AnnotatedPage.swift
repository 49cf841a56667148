/// What a CI platform is told of one page.
package struct AnnotatedPage: Sendable, Hashable {
    /// The file, as a platform knows it.
    package var path: String
    /// In reading order; changes by their weight, before findings.
    package var annotations: [Annotation]
    /// Why nothing can be said of the page: it is no policy, or could not be read; may hold words of the page.
    package var problem: String?

    package init(path: String, annotations: [Annotation] = [], problem: String? = nil) {
        self.path = path
        self.annotations = annotations
        self.problem = problem
    }

    /// Those that a reader is to look at.
    var news: [Annotation] { annotations.filter(\.isNews) }
}
