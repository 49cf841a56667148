public import ArgumentParser
public import PolicyModel
import PolicySources

extension Topic: ExpressibleByArgument {}

extension Question: ExpressibleByArgument {}

extension CaptureDating: ExpressibleByArgument {}
