import PolicyModel

extension AnswerItem {
    /// A route as a button that names where it leads, everything else as words.
    func htmlValue(in wording: Wording) -> HTMLText {
        let address = target ?? value
        guard kind == .route || kind == .address || role == .authority, let place = HTMLText.place(of: address)
        else { return HTMLText(page: CutText.words(value, bytes: 300)) }
        let isBare = target == nil || words == address
        var label = isBare ? HTMLText(wording[.htmlOpen]) : HTMLText(page: CutText.words(words, bytes: 300))
        // Words that name the address say where it leads.
        if isBare || !words.contains(address) {
            label.add(" <span class=\"where\">")
            label.add(wording.fill(.htmlLeadsTo, .plain, HTMLText(page: place)))
            label.add("</span>")
        }
        var html = HTMLText()
        html.add(link: address, label, class: "route")
        return html
    }
}
