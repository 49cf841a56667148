import ArgumentParser
import Foundation

/// Times whole processes, two commands in turn, so that both meet the same weather on the machine.
struct ProcessClock {
    /// Counted runs of each command, after one that is not counted.
    var runs: Int

    /// How long two commands took that were run in turn.
    struct Pair {
        /// Wall times in seconds of each counted run.
        var first: [Double]
        var second: [Double]

        /// The median of the first by that of the second.
        var ratio: Double { first.median / second.median }

        /// How far the middle half of the second one's times reaches to either side, against their median: where it reaches far, other work on
        /// the machine was in the way.
        var variation: Double {
            let sorted = second.sorted()
            return (sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]) / 2 / second.median
        }
    }

    /// Wall times of two commands run in turn, on one processor or on all.
    func compare(_ first: [String], _ second: [String], onOneProcessor: Bool = false) throws -> Pair {
        let prefix = onOneProcessor ? ["taskset", "--cpu-list", "0"] : []
        var times = Pair(first: [], second: [])
        for run in 0...runs {
            let (one, two) = (try seconds(of: prefix + first), try seconds(of: prefix + second))
            guard run > 0 else { continue }
            times.first.append(one)
            times.second.append(two)
        }
        return times
    }

    /// The median wall time in seconds of one command.
    func median(of command: [String]) throws -> Double {
        var times: [Double] = []
        for _ in 0..<runs { times.append(try seconds(of: command)) }
        return times.median
    }

    /// Peak resident memory in kilobytes of one run of a command, as GNU time reads it from the kernel's account of the child;
    /// `nil` where GNU time is not installed.
    func peakMemory(of command: [String]) throws -> Int? {
        let time = "/usr/bin/time"
        guard FileManager.default.isExecutableFile(atPath: time) else { return nil }
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: time)
        process.arguments = ["--format", "%M"] + command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").last.flatMap { Int($0) }
    }

    /// The wall time in seconds of one run of a command.
    func seconds(of command: [String]) throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        // `waitUntilExit` looks only every 50 ms or so; the handler is called at once.
        let exit = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in exit.signal() }
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        exit.wait()
        // env(1) ends so where there is no such program or it cannot be run.
        guard ![126, 127].contains(process.terminationStatus) else {
            throw ValidationError("\(command[0]) cannot be run; `swift build -c release` makes it, and the benchmark is run beside it.")
        }
        return (clock.now - start) / .seconds(1)
    }
}
