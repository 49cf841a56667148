import PolicyScanner

let scanner = PageScanner()
let path = CommandLine.arguments[1]
let page = try scanner.scan(contentsOf: path)
for answer in page.answers where answer.status == .stated {
    let proof = answer.evidence.first.map { page.document.text(at: page.findings[$0].span) } ?? ""
    print("\(answer.question.rawValue): \(answer.values.joined(separator: ", ")) \u{201C}\(proof)\u{201D}")
}

// The same page in two threads, again and again: every scan finds the same.
let runs = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 0 : 0
let same = await withTaskGroup(of: Bool.self) { group in
    for _ in 0..<2 {
        group.addTask { (0..<runs / 2).allSatisfy { _ in (try? scanner.scan(contentsOf: path)) == page } }
    }
    var same = true
    for await scans in group { same = same && scans }
    return same
}
guard same else { fatalError("scans in two threads differ") }
