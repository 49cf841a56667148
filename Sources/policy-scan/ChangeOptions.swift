import ArgumentParser
import PolicyModel
import PolicyReport

/// Which changes a report shows, and how much of each.
struct ChangeOptions: ParsableArguments {
    @Flag(help: "Show only changes that a reader has to know of.")
    var significant = false

    @Option(help: ArgumentHelp("Show only changes that touch this topic; several with commas, or repeated.", valueName: "topic"))
    var topic: [CommaList<Topic>] = []

    @Flag(help: "Show changes that are not significant one by one, too, where text otherwise counts them by their reasons.")
    var all = false

    @Flag(help: "Show only how many changes, and how many words of them, there are in each section.")
    var stat = false

    @Option(help: ArgumentHelp("Words to show of the unchanged text on each side of a change.", valueName: "words"))
    var context: Int = 15

    /// The same for a report.
    var options: ComparisonOptions {
        var options = ComparisonOptions()
        options.isSignificantOnly = significant
        options.topics = topic.flatMap(\.values)
        options.showsAll = all
        options.isStat = stat
        options.context = max(0, context)
        return options
    }
}
