internal import PolicyModel

/// Makes items of drafts: each statement once, the most important first.
struct AnswerMerge {
    /// The most phrases that others are compared with, so that a page made of them costs no more than a long policy.
    static let mostCompared = 200
    /// Two phrases of which so many hundredths of the shorter one's words stand in the other are variants of one statement.
    private static let alike = 75
    /// Shorter words tell statements apart too badly.
    private static let leastWord = 4

    private let recipe: QuestionRecipe
    private let findings: [Finding]
    private let titles: PageTitles

    init(_ recipe: QuestionRecipe, findings: [Finding], titles: PageTitles) {
        self.recipe = recipe
        self.findings = findings
        self.titles = titles
    }

    private func isHeading(_ draft: AnswerDraft) -> Bool { titles.hold(draft.span.block) }

    /// Cut to the recipe's length and number; a phrase that another one holds or says too is left out, its evidence kept.
    func items(_ drafts: [AnswerDraft]) -> [AnswerItem] {
        let drafts = drafts.indices.sorted { (drafts[$0].span, $0) < (drafts[$1].span, $1) }.map { drafts[$0] }
        let kept = distinct(drafts)
        return bounded(ordered(kept)).map { draft in
            AnswerItem(
                value: AnswerText.cut(draft.text, to: recipe.longest), kind: draft.kind ?? (draft.isPhrase && recipe.kind != .route ? .quote : recipe.kind),
                role: draft.role ?? recipe.role, span: draft.span, target: draft.target, isElsewhere: draft.isElsewhere,
                evidence: Set(draft.evidence).sorted())
        }
    }

    /// As many as the recipe allows, of each role where it orders by roles, and of others' ways together.
    private func bounded(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        var counts: [AnswerItem.Role?: Int] = [:]
        var elsewhere = 0
        return drafts.filter { draft in
            if draft.isElsewhere {
                elsewhere += 1
                return elsewhere <= recipe.most
            }
            let role = recipe.order.isEmpty ? nil : draft.role ?? recipe.role
            counts[role, default: 0] += 1
            return counts[role, default: 0] <= recipe.most
        }
    }

    /// A statement on its way through comparison.
    private struct Statement {
        var draft: AnswerDraft
        /// Its words as one run, cut as shown.
        var line: [UInt8]
        /// The hashes of its longer words, sorted.
        var words: [UInt64]
    }

    private func distinct(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        var kept: [Statement] = []
        // What comes after them is compared with the first ones and then needs no words of its own.
        var rest: [AnswerDraft] = []
        for draft in drafts {
            let line = FoldedWords.line(AnswerText.cut(draft.text, to: recipe.longest))
            let words = draft.isPhrase ? Self.longerWords(of: line) : []
            var new = Statement(draft: draft, line: line, words: words)
            let equal = kept.indices.first { kept[$0].line == new.line && isSame(kept[$0], new) }
            if let same = equal ?? kept.indices.first(where: { isSame(kept[$0], new) }) {
                let isPassing = kept[same].draft.isPassing && draft.isPassing
                let isElsewhere = kept[same].draft.isElsewhere && draft.isElsewhere
                let isForemost = kept[same].draft.isForemost || draft.isForemost
                kept[same].draft.target = kept[same].draft.target ?? (recipe.steps.contains(.complaintLinks) ? draft.target : nil)
                // The longer one says more.
                if draft.isPhrase || isController(new), draft.target != nil || kept[same].draft.target == nil, line.count > kept[same].line.count {
                    swap(&kept[same], &new)
                    swap(&kept[same].draft.evidence, &new.draft.evidence)
                }
                kept[same].draft.evidence += draft.evidence
                kept[same].draft.isPassing = isPassing
                kept[same].draft.isElsewhere = isElsewhere
                kept[same].draft.isForemost = isForemost
                // A day of which several things are said is told by the first that the question asks for.
                if recipe.kind == .date { kept[same].draft.role = [kept[same].draft.role, draft.role].min { place(of: $0) < place(of: $1) } ?? nil }
            } else if kept.count < Self.mostCompared {
                kept.append(new)
            } else {
                rest.append(draft)
            }
        }
        return kept.map(\.draft) + rest
    }

    private func isSame(_ one: Statement, _ other: Statement) -> Bool {
        let isOfNames = recipe.question == .responsible
        // A company is named as the controller and as whose officer or representative one may write to.
        if isOfNames, role(of: one) != role(of: other) { return false }
        if one.line == other.line { return true }
        if isOfNames, isName(one) != isName(other) { return false }
        guard one.draft.isPhrase && other.draft.isPhrase || isOfNames && isName(one) else { return false }
        // Where two lead to different places they are two routes.
        if let target = one.draft.target, let another = other.draft.target, target != another { return false }
        let (short, long) = one.line.count < other.line.count ? (one, other) : (other, one)
        if short.line.count > 1, FoldedWords.line(long.line, holds: short.line) { return true }
        let (few, many) = one.words.count < other.words.count ? (one.words, other.words) : (other.words, one.words)
        guard few.count >= 3, isOfOneRule(one, other) else { return false }
        return Self.common(few, many) * 100 >= few.count * Self.alike
    }

    /// Whether a statement is a name of whoever is responsible; a company that a rule knows by its usual name is a name, too.
    private func isName(_ statement: Statement) -> Bool { statement.draft.kind == .name || isController(statement) }

    /// Whether a statement is the usual name of a controller, of which the page may have a shorter one; those of authorities are alike.
    private func isController(_ statement: Statement) -> Bool {
        recipe.question == .responsible && !statement.draft.isPhrase && statement.draft.kind == nil && role(of: statement) == .controller
    }

    /// Rights of two kinds are worded alike, and only what one rule found can be a variant of one right.
    private func isOfOneRule(_ one: Statement, _ other: Statement) -> Bool {
        guard recipe.question == .objectionRight, let first = one.draft.evidence.first, let second = other.draft.evidence.first else { return true }
        return findings[first].rule == findings[second].rule
    }

    /// Where a role stands among those that the question asks for.
    private func place(of role: AnswerItem.Role?) -> Int {
        (role ?? recipe.role).flatMap { recipe.order.firstIndex(of: $0) } ?? recipe.order.count
    }

    private func role(of statement: Statement) -> AnswerItem.Role? { statement.draft.role ?? recipe.role }

    private static func longerWords(of line: [UInt8]) -> [UInt64] {
        var words: [UInt64] = []
        var word = ByteHash()
        var length = 0
        for byte in line {
            guard byte == UInt8(ascii: " ") else {
                word.add(byte)
                length += 1
                continue
            }
            if length >= leastWord { words.append(word.value) }
            (word, length) = (ByteHash(), 0)
        }
        return words.sorted()
    }

    /// How many words two sorted runs have in common.
    private static func common(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var (first, second, count) = (0, 0, 0)
        while first < one.count, second < other.count {
            if one[first] == other[second] { count += 1 }
            let isBehind = one[first] >= other[second]
            if one[first] <= other[second] { first += 1 }
            if isBehind { second += 1 }
        }
        return count
    }

    /// The page's own ways before those of others; by role as the recipe orders them, then as the recipe ranks the values of one role, then as they stand on the page.
    private func ordered(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        /// By rule and role: how many statements so far.
        var counts: [String: Int] = [:]
        let ranks = drafts.map { draft -> (group: Int, place: Int, gravity: Int) in
            let role = draft.role ?? recipe.role
            let group = place(of: role) + (draft.isElsewhere ? recipe.order.count + 1 : 0)
            guard let proof = draft.evidence.first.map({ findings[$0] }) else { return (group, 0, 0) }
            let gravity = Severity.allCases.count { $0 > proof.severity }
            // What is said in passing comes after all that is said outright, whatever rule found it.
            let passing = draft.isForemost ? -Self.mostCompared : draft.isPassing ? Self.mostCompared : 0
            switch recipe.rank {
            case .asOnPage: return (group, 0, 0)
            case .outright: return (group, passing, 0)
            case .gravest: return (group, passing, gravity)
            case .oftenest: return (group, Set(draft.evidence).count > 1 ? 0 : 1, 0)
            case .eachRule:
                // A heading says less than the sentence below it.
                if isHeading(draft) { return (group, Int.max, 0) }
                let kind = proof.rule + (role?.rawValue ?? "") + (draft.isPassing ? "…" : "")
                counts[kind, default: 0] += 1
                return (group, (counts[kind] ?? 0) + (proof.severity == .info ? 1 : 0) + passing, gravity)
            }
        }
        return drafts.indices.sorted { (ranks[$0].group, ranks[$0].place, ranks[$0].gravity, $0) < (ranks[$1].group, ranks[$1].place, ranks[$1].gravity, $1) }.map { drafts[$0] }
    }
}
