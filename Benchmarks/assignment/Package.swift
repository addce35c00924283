// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody but those who measure needs it.

let package = Package(
    name: "assignment-benchmark",
    dependencies: [.package(name: "palmares", path: "../..")],
    targets: [
        .executableTarget(
            name: "AssignmentBenchmark",
            dependencies: [.product(name: "Assignment", package: "palmares")])
    ],
    swiftLanguageModes: [.v6]
)
