import PolicyModel

extension HistoryEvent {
    /// What happened, in a sentence or two: the event's own, or in another language than its what its numbers say. May hold text of the page.
    func summary(of history: History, in wording: Wording) -> String {
        guard wording != .english else { return summary }
        switch kind {
        case .changed:
            return wording.fill(isAnnounced ? .historyAnnounced : .historySilent, .plain, "\(added)", "\(removed)", "\(significant)")
        case .variant:
            return wording.fill(.historyShows, .plain, to.map { history.versions[$0].id } ?? "", "\(added)", "\(removed)")
        case .partial: return wording.fill(.historyIsMissing, .plain, "\(removed)")
        case .recovered: return wording[.historyIsBack].description
        case .failed: return wording[.historyNothingCaptured].description
        case .deleted: return wording[.historyWasDeleted].description
        case .returned: return wording[.historyWasReturned].description
        }
    }
}
