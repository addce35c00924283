// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody but those who measure needs it.

let package = Package(
    name: "sureness-benchmark",
    dependencies: [.package(name: "palmares", path: "../..")],
    targets: [
        .executableTarget(
            name: "SurenessBenchmark",
            dependencies: [.product(name: "Scoring", package: "palmares")])
    ],
    swiftLanguageModes: [.v6]
)
