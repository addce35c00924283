// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody but those who measure needs it.

let package = Package(
    name: "journal-benchmark",
    dependencies: [.package(name: "palmares", path: "../..")],
    targets: [
        .executableTarget(
            name: "JournalBenchmark",
            dependencies: [
                .product(name: "Records", package: "palmares"),
                .product(name: "RecordsSQLite", package: "palmares"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
