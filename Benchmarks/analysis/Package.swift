// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody but those who measure needs it.

let package = Package(
    name: "analysis-benchmark",
    dependencies: [.package(name: "palmares", path: "../..")],
    targets: [
        .executableTarget(
            name: "AnalysisBenchmark",
            dependencies: [.product(name: "Scoring", package: "palmares")])
    ],
    swiftLanguageModes: [.v6]
)
