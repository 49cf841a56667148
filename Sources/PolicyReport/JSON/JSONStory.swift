internal import PolicyModel

/// The story in the kinds of the JSON contract, which has none for words that only came or went.
enum JSONStory {
    /// Such entries go in with rewordings, without what was added or removed whole, which `changes` tells.
    static func entries(_ story: [StoryEntry], of changes: [Change]) -> [StoryEntry] {
        let reworded = story.lazy.filter { !$0.kind.isTelling }.flatMap(\.changes).filter { changes[$0].kind != .added && changes[$0].kind != .removed }
        return story.filter(\.kind.isTelling) + (reworded.isEmpty ? [] : [StoryEntry(kind: .rewording, changes: reworded.sorted())])
    }
}
