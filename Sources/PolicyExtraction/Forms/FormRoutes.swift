import PolicyHTML
import PolicyModel

/// Reads where the forms of a page lead, and what they hold before a person touches them.
enum FormRoutes {
    /// No page has more forms that are its own; what lies beyond is left out.
    private static let most = 50
    /// Longer values are tokens, whatever they are called.
    private static let longestValue = 60
    /// Parts of the names of fields that hold a token of one visit.
    private static let tokens = ["csrf", "token", "nonce", "session", "state", "captcha", "__viewstate", "__eventvalidation", "utf8", "hash"]

    static func routes(of tree: borrowing HTMLTree, in document: borrowing PolicyDocument, _ cleaner: LinkCleaner) -> [FormRoute] {
        var routes: [FormRoute] = []
        var index = 0
        while index < tree.nodes.count, routes.count < most {
            if tree.nodes[index].tag == .form, let route = route(index, tree, document, cleaner) { routes.append(route) }
            index += 1
        }
        return routes
    }

    private static func route(
        _ form: Int, _ tree: borrowing HTMLTree, _ document: borrowing PolicyDocument, _ cleaner: LinkCleaner
    ) -> FormRoute? {
        guard tree.value(of: .role, at: form) != "search", !Visibility.isHidden(form, in: tree) else { return nil }
        var presets: [String] = []
        for index in form..<Int(tree.nodes[form].end) {
            switch tree.nodes[index].tag {
            case .input:
                let type = tree.value(of: .type, at: index)?.lowercased() ?? "text"
                // A password signs a visitor in, and a search box searches the site.
                if type == "password" || type == "search" { return nil }
                if let preset = preset(index, type, tree) { presets.append(preset) }
            case .option:
                if tree.range(of: .selected, at: index) != nil {
                    presets.append("\(tree.value(of: .name, at: Int(tree.nodes[index].parent)) ?? "")=\(NodeText.words(of: index, in: tree))")
                }
            default: break
            }
        }
        let action = tree.range(of: .action, at: form).map { Array(tree.text[Int($0.lowerBound)..<Int($0.upperBound)]) } ?? []
        let end = Int(tree.nodes[form].end) < tree.nodes.count ? Int(tree.nodes[Int(tree.nodes[form].end)].offset) : Int.max
        return FormRoute(
            target: action.isEmpty ? "" : cleaner.clean(action) ?? "", method: tree.value(of: .method, at: form)?.lowercased() ?? "get",
            presets: presets, block: document.blocks.lastIndex { $0.offset < end })
    }

    private static func preset(_ input: Int, _ type: String, _ tree: borrowing HTMLTree) -> String? {
        let name = tree.value(of: .name, at: input) ?? ""
        let value = tree.value(of: .value, at: input) ?? ""
        switch type {
        case "checkbox", "radio": return tree.range(of: .checked, at: input) == nil ? nil : "\(name)=\(value.isEmpty ? "on" : value)"
        case "submit", "button", "image", "reset": return nil
        default:
            let folded = name.lowercased()
            guard !value.isEmpty, value.utf8.count <= longestValue, !tokens.contains(where: folded.contains) else { return nil }
            return "\(name)=\(value)"
        }
    }
}
