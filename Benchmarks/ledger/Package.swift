// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody but those who measure needs it.

let package = Package(
    name: "ledger-benchmark",
    dependencies: [.package(name: "palmares", path: "../..")],
    targets: [
        .executableTarget(
            name: "LedgerBenchmark",
            dependencies: [
                .product(name: "Intake", package: "palmares"), .product(name: "Ledger", package: "palmares"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
