import PolicyHTML
import PolicyLanguage

/// What a page's head says about the page: its title, address and language.
struct PageIdentity {
    var title: String?
    var url: String?
    /// What relative links are resolved against where it is not `url`.
    var base: String?
    /// When an archive captured the page, as its address says.
    var captured: String?
    var language: LanguageTag?

    init(_ tree: borrowing HTMLTree) {
        var openGraphTitle: String?
        var openGraphURL: String?
        var declared: String?
        var locale: String?
        for index in tree.nodes.indices {
            switch tree.nodes[index].tag {
            case .html:
                declared = declared ?? tree.value(of: .lang, at: index) ?? tree.value(of: .xmlLang, at: index)
            case .body:
                declared = declared ?? tree.value(of: .lang, at: index)
            case .title where title == nil:
                title = NodeText.words(of: index, in: tree)
            case .base where base == nil:
                base = tree.value(of: .href, at: index)
            case .link where url == nil && tree.value(of: .rel, at: index)?.lowercased() == "canonical":
                url = tree.value(of: .href, at: index)
            case .meta:
                let content = tree.value(of: .content, at: index)
                switch tree.value(of: .property, at: index) ?? tree.value(of: .name, at: index) {
                case "og:title": openGraphTitle = openGraphTitle ?? content
                case "og:url": openGraphURL = openGraphURL ?? content
                case "og:locale": locale = locale ?? content
                default:
                    if tree.value(of: .httpEquiv, at: index)?.lowercased() == "content-language" { locale = content }
                }
            default: break
            }
        }
        title = title.flatMap { $0.isEmpty ? nil : $0 } ?? openGraphTitle ?? tree.file.title
        // Who saved the page knows from where; some pages name another one as theirs.
        let addresses = [tree.file.address, url, openGraphURL].compactMap(\.self)
        url = addresses.lazy.compactMap(Self.absolute).first
        captured = addresses.lazy.compactMap { WebAddress(Array($0.utf8)).flatMap(ArchiveAddress.init)?.time }.first
        language = declared.flatMap(LanguageTag.init) ?? locale.flatMap(LanguageTag.init)
    }

    /// The address, freed of tracking, where it is a whole one.
    private static func absolute(_ address: String) -> String? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        guard let clean = LinkCleaner(base: nil).clean(Array(address.utf8)) else { return nil }
        // An archive's own address is not the page's.
        return WebAddress(Array(clean.utf8)).flatMap(ArchiveAddress.init) == nil ? clean : nil
    }
}
