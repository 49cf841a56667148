import PolicyHTML
import PolicyLanguage
import PolicyModel

/// Reads what a form on the page asks for.
enum FormReader {
    /// No form asks a person for more; what lies beyond is left out.
    private static let most = 200

    static func fields(of tree: borrowing HTMLTree, in document: borrowing PolicyDocument) -> [FormField] {
        var controls: [Int] = []
        for index in tree.nodes.indices {
            switch tree.nodes[index].tag {
            case .input, .select, .textarea: controls.append(index)
            default:
                guard !tree.nodes[index].attributes.isEmpty, AriaRole(of: index, in: tree) == .textbox else { continue }
                controls.append(index)
            }
        }
        guard !controls.isEmpty else { return [] }
        controls.removeLast(max(0, controls.count - most))
        let signIn = signInForms(controls, tree)
        var fields: [FormField] = []
        for control in controls {
            guard let kind = kind(of: control, in: tree), !isHidden(control, in: tree) else { continue }
            let form = ancestor(of: control, in: tree) { $0 == .form }
            if signIn.contains(form ?? 0) { continue }
            let field = field(control, kind, isInForm: form != nil, tree, document)
            // What has no name asks for nothing, and a page's language menu and search box are no part of its form.
            guard !field.label.isEmpty, !isOfSite(control, field, tree, document) else { continue }
            // The buttons of one choice are one field.
            if kind == "choice", field == fields.last { continue }
            fields.append(field)
        }
        return fields
    }

    /// Whether a control serves the site around the page: its search, its language menu, its cookie switches.
    private static func isOfSite(
        _ node: Int, _ field: FormField, _ tree: borrowing HTMLTree, _ document: borrowing PolicyDocument
    ) -> Bool {
        if FormWords.isSearch(FoldedText(field.label)) { return true }
        if tree.value(of: .role, at: node) == "switch" { return true }
        let offset = Int(tree.nodes[node].offset)
        guard let near = field.block ?? document.blocks.lastIndex(where: { $0.offset <= offset }) else { return false }
        return document.blocks[near].region == .navigation || document.blocks[near].region == .footer
    }

    /// The forms that ask for a password: they sign a visitor in, and are not what a page is about.
    private static func signInForms(_ controls: [Int], _ tree: borrowing HTMLTree) -> Set<Int> {
        var forms = Set<Int>()
        for control in controls where tree.value(of: .type, at: control)?.lowercased() == "password" {
            // Outside all forms the root stands for one.
            forms.insert(ancestor(of: control, in: tree) { $0 == .form } ?? 0)
        }
        return forms
    }

    private static func ancestor(of node: Int, in tree: borrowing HTMLTree, where isWanted: (HTMLTag) -> Bool) -> Int? {
        var current = node
        while current != 0 {
            current = Int(tree.nodes[current].parent)
            if isWanted(tree.nodes[current].tag) { return current }
        }
        return nil
    }

    private static func isHidden(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        var current = node
        while current != 0 {
            if Visibility.isHidden(current, in: tree) { return true }
            let role = tree.nodes[current].attributes.isEmpty ? nil : AriaRole(of: current, in: tree)
            if role == .search { return true }
            current = Int(tree.nodes[current].parent)
        }
        return false
    }

    /// The control's kind in HTML's words, or `nil` where it is nothing to fill in.
    private static func kind(of node: Int, in tree: borrowing HTMLTree) -> String? {
        switch tree.nodes[node].tag {
        case .select: return "choice"
        case .textarea: return "textarea"
        case .input:
            switch tree.value(of: .type, at: node)?.lowercased() ?? "text" {
            case "hidden", "submit", "button", "image", "reset", "search", "password": return nil
            case "radio": return "choice"
            case let type: return type
            }
        default: return "text"
        }
    }

    private static func field(
        _ node: Int, _ kind: String, isInForm: Bool, _ tree: borrowing HTMLTree, _ document: borrowing PolicyDocument
    ) -> FormField {
        let label = kind == "choice" ? legend(of: node, in: tree) ?? labelElement(of: node, in: tree) : labelElement(of: node, in: tree)
        var words = label.map { NodeText.words(of: $0, in: tree) } ?? ""
        var block = label.flatMap { NodeText.offset(of: $0, in: tree) }.flatMap { offset in
            document.blocks.firstIndex { $0.offset == offset }
        }
        if words.isEmpty {
            words = tree.value(of: .ariaLabel, at: node) ?? tree.value(of: .placeholder, at: node) ?? ""
        }
        if words.isEmpty, kind != "checkbox", isInForm, let before = blockBefore(node, tree, document) {
            words = document.text(of: before)
            block = before
        }
        var marked = words.hasSuffix("*")
        if marked { words = String(words.dropLast()).trimmed() }
        let folded = FoldedText(words)
        if let (duty, count) = FormWords.duty(in: folded) {
            marked = marked || duty == .required
            // "(required)" goes with its bracket.
            let bytes = Array(words.utf8)[..<folded.places[folded.count - count].lowerBound]
            words = String(decoding: bytes, as: UTF8.self).trimmed(" (-–:[")
        }
        let isRequired =
            marked || tree.range(of: .required, at: node) != nil || tree.value(of: .ariaRequired, at: node) == "true"
        return FormField(label: words, kind: refined(kind, label: words), isRequired: isRequired, block: block)
    }

    /// The `legend` of the choices of which a radio button is one.
    private static func legend(of node: Int, in tree: borrowing HTMLTree) -> Int? {
        guard tree.nodes[node].tag == .input, let set = ancestor(of: node, in: tree, where: { $0 == .fieldset }) else { return nil }
        return (set..<Int(tree.nodes[set].end)).first { tree.nodes[$0].tag == .legend }
    }

    /// The `label` that names a control by its id or holds it, or the element that `aria-labelledby` names.
    private static func labelElement(of node: Int, in tree: borrowing HTMLTree) -> Int? {
        if let named = tree.value(of: .ariaLabelledby, at: node)?.split(separator: " ").first.map(String.init),
            let element = tree.nodes.indices.first(where: { tree.value(of: .id, at: $0) == named })
        {
            return element
        }
        if let id = tree.value(of: .id, at: node), !id.isEmpty,
            let label = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .label && tree.value(of: .for, at: $0) == id })
        {
            return label
        }
        return ancestor(of: node, in: tree) { $0 == .label }
    }

    /// The short block that stands right before a control without any label.
    private static func blockBefore(_ node: Int, _ tree: borrowing HTMLTree, _ document: borrowing PolicyDocument) -> Int? {
        let offset = Int(tree.nodes[node].offset)
        guard let index = document.blocks.lastIndex(where: { $0.offset < offset }), document.blocks[index].text.count <= 200
        else { return nil }
        return index
    }

    /// A kind that says more, where the label tells it.
    private static func refined(_ kind: String, label: String) -> String {
        let label = FoldedText(label)
        if kind == "text", FormWords.isEmail(label) { return "email" }
        if kind == "text" || kind == "choice", FormWords.isCountry(label) { return "country" }
        return kind
    }
}

extension String {
    /// The string without spaces, or some other marks, at its ends.
    fileprivate func trimmed(_ marks: String = " ") -> String {
        String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }
}
