import Foundation
import Testing

/// The structure that the README draws, held against the sources.
@Suite("Architecture")
struct ArchitectureTests {
    /// Which of our targets a target may import; arrows go one way, and no stage imports another.
    private static let arrows: [String: Set<String>] = [
        "PolicyModel": [],
        "PolicyLanguage": ["PolicyModel"],
        "PolicyYAML": [],
        "PolicyStemming": [],
        "PolicyHTML": ["PolicyModel"],
        "PolicyExtraction": ["PolicyHTML", "PolicyLanguage", "PolicyModel"],
        "PolicyRules": ["PolicyModel", "PolicyStemming", "PolicyYAML"],
        "PolicyPacks": ["PolicyLanguage", "PolicyModel", "PolicyRules"],
        "PolicyDiff": ["PolicyLanguage", "PolicyModel"],
        "PolicySources": ["PolicyModel"],
        "PolicyReport": ["PolicyModel"],
        "PolicyScanner": ["PolicySources", "PolicyHTML", "PolicyExtraction", "PolicyRules", "PolicyPacks", "PolicyDiff", "PolicyModel"],
        "policy-scan": ["PolicyScanner", "PolicyReport", "PolicySources", "PolicyYAML", "PolicyRules", "PolicyPacks", "PolicyDiff", "PolicyHTML", "PolicyModel"],
        "policy-scan-benchmark": ["PolicyScanner", "PolicyReport", "PolicySources", "PolicyRules", "PolicyPacks", "PolicyDiff", "PolicyModel"],
        "PreparedSwift": [],
        "prepare-packs": ["PolicyRules", "PreparedSwift"],
        "prepare-languages": ["PolicyYAML", "PolicyModel", "PreparedSwift"],
        "prepare-reports": ["PolicyYAML", "PolicyModel", "PreparedSwift"],
        "PrepareReports": [],
        "PreparePacks": [],
        "PrepareLanguages": [],
    ]

    /// The folders inside each stage.
    private static let folders: [String: Set<String>] = [
        "PolicyModel": ["Page", "Findings", "Comparison", "History", "Words"],
        "PolicyHTML": ["Decoding", "Markup", "Tree", "Formats", "Bytes"],
        "PolicyLanguage": ["Words", "Dates", "Languages", "Capture", "Forms"],
        "PolicyExtraction": ["Walk", "Regions", "Links", "Dates", "Capture", "Forms"],
        "PolicyRules": ["Packs", "Reading", "Compiling", "Words", "Matching", "Answers", "Examples"],
        "PolicyDiff": ["Words", "Alignment", "Changes", "History"],
        "PolicySources": ["Files", "Git", "Containers"],
        "PolicyReport": [
            "Escaping", "Wording", "Inks", "Scan", "Comparison", "History", "Outline", "Rules", "Schemas", "Templates", "Annotations", "HTML", "JSON", "Compare",
        ],
    ]

    /// A topic, a question and a concept of which little more than a list of all would have to tell, and the files that do tell of them.
    private static let listed: [String: Set<String>] = [
        ".jurisdiction": ["Topic.swift", "Question.swift", "LinkComparer.swift"],
        ".objectionEffect": ["Question.swift", "QuestionRecipe.swift", "LayerScan.swift"],
        ".objectionTerms": [],
    ]

    /// Where unsafe Swift may stand: C libraries and the system are met there.
    private static let unsafeFolders = [
        "Sources/PolicyHTML/", "Sources/PolicyStemming/", "Sources/PolicyYAML/", "Sources/PolicySources/", "Sources/policy-scan/", "Sources/prepare-reports/",
    ]

    @Test("Targets import what stands below them, and no stage another")
    func importsGoOneWay() throws {
        let ours = Set(Self.arrows.keys)
        for file in try SourceFile.all(under: "Sources") {
            let allowed = try #require(Self.arrows[file.target], "\(file.target) has no row in the architecture")
            for module in file.imports where ours.contains(module) {
                #expect(allowed.contains(module), "\(file.path) imports \(module)")
            }
        }
    }

    @Test("Unsafe Swift stands where a C library or the system is met")
    func unsafeIsContained() throws {
        for file in try SourceFile.all(under: "Sources") where file.isUnsafe {
            #expect(Self.unsafeFolders.contains { file.path.hasPrefix($0) }, "\(file.path) uses unsafe Swift")
        }
    }

    @Test("No file is longer than a person reads in one sitting")
    func filesAreShort() throws {
        for file in try SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests") {
            #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count - 1) lines")
        }
    }

    @Test("The names of JSON's members stand in the wire types of one folder, and in the formats of others")
    func keysStandTogether() throws {
        for file in try SourceFile.all(under: "Sources") where file.lines.contains(where: { $0.contains(".key(\"") }) {
            #expect(["Sources/PolicyReport/JSON/", "Sources/PolicyReport/Annotations/"].contains { file.path.hasPrefix($0) }, "\(file.path) names members of JSON")
        }
    }

    @Test("Files of a stage stand in its folders")
    func foldersAreAsListed() throws {
        for file in try SourceFile.all(under: "Sources") {
            guard let listed = Self.folders[file.target] else { continue }
            let parts = file.path.split(separator: "/")
            #expect(parts.count > 3 && listed.contains(String(parts[2])), "\(file.path) stands in no folder that is listed")
        }
    }

    @Test("Topics, questions and concepts are listed in one place, so that a new one is a row there")
    func topicsAreRows() throws {
        for file in try SourceFile.all(under: "Sources") {
            for (name, files) in Self.listed where !files.contains(String(file.path.split(separator: "/").last ?? "")) {
                #expect(!file.lines.contains { $0.contains(name) }, "\(file.path) names \(name), as a list of all would")
            }
        }
        let templates = SourceFile.repository.appending(path: "Sources/PolicyReport/Templates")
        for name in try FileManager.default.contentsOfDirectory(atPath: templates.path) {
            let text = try String(contentsOf: templates.appending(path: name), encoding: .utf8)
            #expect(!text.contains("jur"), "\(name) names a topic; {{@topics}} stands for all")
        }
    }

    @Test("Nothing but what conventions put there stands at the top level")
    func topLevelIsTidy() throws {
        let conventional: Set = [
            "Package.swift", "Package.resolved", "Sources", "Tests", "Fixtures", "README.md", "LICENSE", "CHANGELOG.md", "action.yml",
        ]
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.repository.path)
        #expect(names.filter { !$0.hasPrefix(".") && !conventional.contains($0) }.isEmpty)
    }
}
