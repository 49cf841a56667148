import PolicyModel

extension AnswerItem {
    /// A route as a button that names where it leads, everything else as words.
    func htmlValue(in wording: Wording) -> HTMLText {
        let words = HTMLText(page: CutText.words(value, bytes: 300))
        let address = target ?? value
        guard kind == .route || kind == .address, let place = HTMLText.place(of: address) else { return words }
        var label = target == nil ? HTMLText() : words
        if target == nil { label.add(wording[.htmlOpen]) }
        label.add(" <span class=\"where\">")
        label.add(wording.fill(.htmlLeadsTo, .plain, HTMLText(page: place)))
        label.add("</span>")
        var html = HTMLText()
        html.add(link: address, label, class: "route")
        return html
    }
}
