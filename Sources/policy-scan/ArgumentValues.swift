import ArgumentParser
import PolicyModel
import PolicySources

extension Topic: ExpressibleByArgument {}

extension CaptureDating: ExpressibleByArgument {}
