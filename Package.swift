// swift-tools-version: 6.2
import PackageDescription

/// A release carries the Swift runtime and every library inside the executable, at fixed addresses: it starts without loading them, and
/// runs on any machine when copied alone.
let standalone = ["-static-executable"]

/// How whatever holds this package's modules is linked in a release: they are compiled against the static runtime. It stands with the target that
/// all others stand on, so that a program of another package that depends on the library is linked so, too; and so does each library that is
/// needed, with the target that needs it.
let linking: [LinkerSetting] = [.unsafeFlags(standalone + ["-use-ld=lld"], .when(configuration: .release))]

/// What libxml2 needs in turn, where it is linked statically.
let parserLibraries: [LinkerSetting] = ["z", "lzma"].map { .linkedLibrary($0, .when(configuration: .release)) }

/// What libarchive needs in turn for zip archives, where it is linked statically.
let archiveLibraries: [LinkerSetting] = ["nettle", "lzma", "zstd", "bz2", "z"].map {
    .linkedLibrary($0, .when(configuration: .release))
}

/// What every target of the package is compiled with: Swift 6, strict memory safety, and no warning left standing.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(standalone, .when(configuration: .release)),
    // Generic types of this package are found by address and not by name: by name, the runtime searches all conformances for each, at every start.
    .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

let package = Package(
    name: "policy-scan",
    products: [
        .executable(name: "policy-scan", targets: ["policy-scan"]),
        .library(name: "PolicyScanner", targets: ["PolicyScanner"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CCommonMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev", "libzstd-dev", "libbz2-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CSystemCalls"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CConverters", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
        .target(name: "CParserThreads", linkerSettings: parserLibraries),
        .target(name: "CThreads", cSettings: [.unsafeFlags(["-fblocks"])], linkerSettings: [.linkedLibrary("BlocksRuntime")]),
        .target(name: "PolicyModel", swiftSettings: settings, linkerSettings: linking),
        .target(name: "PolicyHTML", dependencies: ["CLibXML2", "CConverters", "CCommonMark", "CNettle", "CParserThreads", "PolicyModel"], swiftSettings: settings),
        .target(
            name: "PolicyLanguage", dependencies: ["PolicyModel"], exclude: ["Languages"], swiftSettings: settings,
            plugins: ["PrepareLanguages"]),
        .target(name: "PreparedSwift", swiftSettings: settings),
        .executableTarget(
            name: "prepare-languages", dependencies: ["PolicyModel", "PolicyYAML", "PreparedSwift"], swiftSettings: settings),
        .plugin(
            name: "PrepareLanguages", capability: .buildTool(), dependencies: ["prepare-languages"],
            path: "Sources/PrepareLanguages"),
        .target(name: "PolicyExtraction", dependencies: ["PolicyHTML", "PolicyLanguage", "PolicyModel"], swiftSettings: settings),
        .target(name: "PolicyStemming", dependencies: ["CSnowball"], swiftSettings: settings),
        .target(name: "PolicyYAML", dependencies: ["CLibYAML"], swiftSettings: settings),
        .target(
            name: "PolicyRules", dependencies: ["CThreads", "PolicyModel", "PolicyStemming", "PolicyYAML"], exclude: ["Packs"],
            swiftSettings: settings),
        .target(
            name: "PolicyPacks", dependencies: ["PolicyLanguage", "PolicyModel", "PolicyRules"], swiftSettings: settings, plugins: ["PreparePacks"]),
        .executableTarget(
            name: "prepare-packs", dependencies: ["PolicyRules", "PreparedSwift"], swiftSettings: settings),
        .plugin(
            name: "PreparePacks", capability: .buildTool(), dependencies: ["prepare-packs"],
            path: "Sources/PreparePacks"),
        .target(name: "PolicyDiff", dependencies: ["PolicyLanguage", "PolicyModel"], swiftSettings: settings),
        .target(name: "PolicySources", dependencies: ["CArchive", "CZlib", "PolicyModel"], swiftSettings: settings, linkerSettings: archiveLibraries),
        .target(
            name: "PolicyReport", dependencies: ["PolicyModel"], exclude: ["Schemas", "Languages", "Templates"], swiftSettings: settings,
            plugins: ["PrepareReports"]),
        .executableTarget(
            name: "prepare-reports", dependencies: ["CNettle", "PolicyModel", "PolicyYAML", "PreparedSwift"], swiftSettings: settings, linkerSettings: linking),
        .plugin(
            name: "PrepareReports", capability: .buildTool(), dependencies: ["prepare-reports"],
            path: "Sources/PrepareReports"),
        .target(
            name: "PolicyScanner",
            dependencies: ["PolicyModel", "PolicySources", "PolicyHTML", "PolicyExtraction", "PolicyRules", "PolicyPacks", "PolicyDiff"],
            swiftSettings: settings),
        .executableTarget(
            name: "policy-scan",
            dependencies: [
                "CSystemCalls", "PolicyModel", "PolicySources", "PolicyHTML", "PolicyYAML", "PolicyRules", "PolicyPacks", "PolicyDiff", "PolicyScanner",
                "PolicyReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "policy-scan-benchmark",
            dependencies: [
                "PolicyModel", "PolicySources", "PolicyRules", "PolicyPacks", "PolicyDiff", "PolicyScanner", "PolicyReport", "SeededGenerator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(name: "SeededGenerator", path: "Tests/SeededGenerator", swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .testTarget(name: "PolicyModelTests", dependencies: ["PolicyModel"], swiftSettings: settings),
        .testTarget(name: "PolicyHTMLTests", dependencies: ["PolicyHTML", "PolicyModel"], swiftSettings: settings),
        .testTarget(
            name: "PolicyLanguageTests", dependencies: ["PolicyLanguage", "PolicyExtraction", "PolicyHTML", "PolicyModel", "PolicyYAML"],
            swiftSettings: settings),
        .testTarget(
            name: "PolicyExtractionTests", dependencies: ["PolicyExtraction", "PolicyHTML", "PolicyLanguage", "PolicyModel"],
            swiftSettings: settings),
        .testTarget(name: "PolicyYAMLTests", dependencies: ["PolicyYAML"], swiftSettings: settings),
        .testTarget(
            name: "PolicyRulesTests", dependencies: ["PolicyLanguage", "PolicyRules", "PolicyPacks", "PolicyModel", "SeededGenerator"],
            swiftSettings: settings),
        .testTarget(
            name: "PolicyDiffTests", dependencies: ["PolicyDiff", "PolicyLanguage", "PolicyExtraction", "PolicyHTML", "PolicySources", "PolicyModel", "SeededGenerator"],
            swiftSettings: settings),
        .testTarget(name: "PolicyScannerTests", dependencies: ["PolicyScanner"], swiftSettings: settings),
        .testTarget(
            name: "PolicySourcesTests", dependencies: ["PolicySources", "PolicyModel", "SeededGenerator"], swiftSettings: settings),
        .systemLibrary(name: "CHTMLParser", path: "Tests/CHTMLParser", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .testTarget(
            name: "PolicyReportTests", dependencies: ["CCommonMark", "CHTMLParser", "PolicyReport", "PolicyModel"], swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests", dependencies: ["PolicyModel"], exclude: ["Outlines", "Published"], swiftSettings: settings),
    ]
)
