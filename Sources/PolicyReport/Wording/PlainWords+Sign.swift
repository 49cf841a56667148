import PolicyModel

extension Sign {
    /// How a statement stands to what it speaks of.
    var label: Phrase {
        switch self {
        case .yes: .signYes
        case .no: .signNo
        case .conditional: .signConditional
        case .planned: .signPlanned
        case .paused: .signPaused
        case .ended: .signEnded
        case .offered: .signOffered
        case .asked: .signAsked
        }
    }
}
