// swift-tools-version: 6.2
import PackageDescription

// A package of its own: its build flags are not those of the rest. See bin/fuzz.

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "palmares", path: "..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "Intake", package: "palmares"), .product(name: "Ledger", package: "palmares"),
                .product(name: "Archives", package: "palmares"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
