/// "Webpage, complete", as browsers save it: a page, and beside it a folder with what the page shows, frames among it.
enum CompletePage {
    /// What browsers call such a folder after the page (Windows knows these as connected files: the folder goes where the page goes).
    static let endings = [
        "_files", ".files", "-Dateien", "_Dateien", "_fichiers", "_bestanden", "-bestanden", "_file", "_archivos", "-filer", "_tiedostot", "_pliki",
        "_soubory", "_elemei", "_ficheiros", "_arquivos", "_dosyalar", "_datoteke", "_fitxers", "_failid", "_fails", "_bylos", "_fajlovi",
        "_fitxategiak",
    ]
    private static let extensions = [".html", ".htm", ".xhtml"]

    /// The page that a file was saved with: one in `isThere` beside a folder that the file stands in; `nil` where it stands for itself.
    static func owner(of path: String, isThere: (String) -> Bool) -> String? {
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            let name = rest.lastIndex(of: "/").map { rest[rest.index(after: $0)...] } ?? rest
            guard let ending = endings.first(where: { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }) else { continue }
            for suffix in extensions where isThere(rest.dropLast(ending.count) + suffix) { return rest.dropLast(ending.count) + suffix }
        }
        return nil
    }

    /// The folders in which a page at a path may have its frames.
    static func folders(of path: String) -> [String] {
        guard let suffix = extensions.first(where: { path.lowercased().hasSuffix($0) }) else { return [] }
        return endings.map { path.dropLast(suffix.count) + $0 }
    }
}
