import ArgumentParser
import PolicyModel
import PolicySnapshots

extension Topic: ExpressibleByArgument {}

extension CaptureDating: ExpressibleByArgument {}
