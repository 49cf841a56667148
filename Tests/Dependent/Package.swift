// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "dependent",
    dependencies: [
        // A clone with this tag, made by `.ci/dependent`; a program of your own names the address of the repository.
        .package(url: "file://" + (Context.environment["POLICY_SCAN_CLONE"] ?? "/policy-scan"), exact: "0.0.1"),
    ],
    targets: [
        .executableTarget(
            name: "dependent", dependencies: [.product(name: "PolicyScanner", package: "policy-scan")], path: "Sources/Dependent"),
    ]
)
