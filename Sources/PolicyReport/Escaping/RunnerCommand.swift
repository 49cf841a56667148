/// Knows the lines by which a program's output tells the runner of a CI job what to do.
///
/// `::name::` where a line begins (GitHub; blanks before it are passed over); `##[name]` (GitHub, Azure), `##vso[` (Azure) and
/// `##teamcity[` anywhere in a line
/// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands,
/// https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands).
enum RunnerCommand {
    /// Makes the line that begins at `start` one that no runner obeys: the first character of a command is written as `\u{…}`. The codes that
    /// select a colour are passed over.
    static func disarm(_ bytes: inout [UInt8], from start: Int) {
        var isStart = true
        var index = start
        // Rising; the line is made anew once, however many there are.
        var armed: [Int] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B {
                index = afterCode(bytes, index)
                continue
            }
            let isDouble = (byte == UInt8(ascii: ":") && isStart || byte == UInt8(ascii: "#")) && next(bytes, index) == byte
            if isDouble, byte == UInt8(ascii: ":") || isCommand(bytes, index) { armed.append(index) }
            if byte != UInt8(ascii: " ") { isStart = false }
            index += 1
        }
        guard !armed.isEmpty else { return }
        var line: [UInt8] = []
        var place = start
        for index in armed {
            line += bytes[place..<index]
            line += bytes[index] == UInt8(ascii: ":") ? "\\u{3A}".utf8 : "\\u{23}".utf8
            place = index + 1
        }
        bytes.replaceSubrange(start..., with: line + bytes[place...])
    }

    /// Whether two `#`, the first of them at `index`, begin a command.
    private static func isCommand(_ bytes: [UInt8], _ index: Int) -> Bool {
        var name: [UInt8] = []
        var place = index
        // The longest name has eight letters.
        while name.count < 11, let found = nextPlace(bytes, place) {
            place = found
            if bytes[place] == UInt8(ascii: "[") { break }
            name.append(bytes[place] | 0x20)
        }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return false }
        return ["", "vso", "teamcity"].contains { name.dropFirst().elementsEqual($0.utf8) }
    }

    private static func next(_ bytes: [UInt8], _ index: Int) -> UInt8? {
        nextPlace(bytes, index).map { bytes[$0] }
    }

    private static func nextPlace(_ bytes: [UInt8], _ index: Int) -> Int? {
        var place = index + 1
        while place < bytes.count, bytes[place] == 0x1B { place = afterCode(bytes, place) }
        return place < bytes.count ? place : nil
    }

    /// The place after a code such as `ESC [31m`.
    private static func afterCode(_ bytes: [UInt8], _ index: Int) -> Int {
        (bytes[index...].firstIndex(of: UInt8(ascii: "m")) ?? bytes.endIndex - 1) + 1
    }
}
