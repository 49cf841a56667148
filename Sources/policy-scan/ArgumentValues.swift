import ArgumentParser
import PolicyModel
import PolicySnapshots

extension Topic: ExpressibleByArgument {}

extension CaptureFolder.Dating: ExpressibleByArgument {}
