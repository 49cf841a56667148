public import ArgumentParser
public import PolicyModel
import PolicySources

extension Topic: ExpressibleByArgument {}

extension CaptureDating: ExpressibleByArgument {}
