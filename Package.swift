// swift-tools-version: 6.2
import PackageDescription

// Each target depends only on targets named before it; each outside package is imported by exactly one
// target. TidyTests holds the imports to this list.

let package = Package(
    name: "palmares",
    products: [
        .executable(name: "palmares", targets: ["Command"]),
        // Libraries so that the fuzzers and benchmarks, packages of their own, can read what we read.
        .library(name: "Intake", targets: ["Intake"]),
        .library(name: "Archives", targets: ["Archives"]),
        .library(name: "Ledger", targets: ["Ledger"]),
        // A table of marks in, a ranking or an analysis out: of use to others without the rest.
        .library(name: "Scoring", targets: ["Jury", "Scoring"]),
        .library(name: "Assignment", targets: ["Assignment"]),
        .library(name: "Records", targets: ["Jury", "Records"]),
        .library(name: "RecordsSQLite", targets: ["RecordsSQLite"]),
    ],
    dependencies: [
        // The command line: help, completion, errors of use. Only Command imports it; to leave it, rewrite
        // the option declarations there.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // YAML, because rubrics are prose and people write them. Only Intake imports it; to leave it, write
        // rubrics and editions in JSON, which the same forms already read.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Logarithms, roots and the gamma function for the statistics. Only Scoring imports its RealModule;
        // to leave it, take the C library's.
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        // SQLite, where the journal's lines lie. Only RecordsSQLite imports it; to leave it, write another
        // store of two functions and pass its contract.
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // HTTP with structured concurrency; without its traits, which pull in TLS and configuration. Only Web
        // imports it; to leave it, write `Web/Server` anew: routes are a table of our own.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        // What Hummingbird's own declarations speak of. Only Web imports them, and they go with it.
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        // How a stream learns that the server ends. Hummingbird runs on it; only Web imports it, and it goes
        // with Hummingbird.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
    ],
    targets: [
        // XML from the reader with the longest record.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        // SHA-256, Ed25519 and P-256 from the library that every system keeps up to date.
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        // QR codes, so that a device's camera reads what nobody likes to type. Only Web imports it; to leave it,
        // write `Web/SignIn/QRCode.swift` anew, or let people type the code beside it.
        .systemLibrary(
            name: "CLibQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // Archives from the reader that most systems have, for their one format ZIP. Only Archives imports it; to
        // leave it, unpack by zlib's inflate: the list is read by ourselves.
        .systemLibrary(
            name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        // HTTPS as an agency's own machine speaks it, for `palmares submit`. Only Command imports it; to leave it,
        // let people send by the program curl, as Documentation/api.md shows.
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "Wire"),
        .target(name: "Jury"),
        .target(name: "Ledger", dependencies: ["Jury"]),
        .target(
            name: "Scoring", dependencies: ["Jury", .product(name: "RealModule", package: "swift-numerics")]),
        .target(name: "Assignment", dependencies: ["Jury", "Scoring"]),
        .target(
            name: "Intake", dependencies: ["CLibXML2", "Wire", "Jury", "Yams"],
            resources: [
                .embedInCode("Taxonomy/metrics.tsv"), .embedInCode("Populations/populations.tsv"),
                .embedInCode("Templates/example.json"),
            ]
                + [
                    "amec-style", "cannes-pr-like", "effie-like", "live-final", "prsa-like", "skating-like",
                    "stevie-like",
                ].map {
                    .embedInCode("SetUps/Rubrics/\($0).yaml")
                }),
        .target(name: "Archives", dependencies: ["CLibArchive", "Jury"]),
        .target(name: "Records", dependencies: ["CLibCrypto", "Wire", "Jury"]),
        .target(
            name: "RecordsSQLite",
            dependencies: [
                "Jury", "Records", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Phrases", dependencies: ["Jury", "Ledger", "Assignment", "Records"]),
        .target(
            name: "Rankings",
            dependencies: [
                "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Records", "Phrases",
            ]),
        .target(name: "Reports", dependencies: ["Jury", "Ledger", "Scoring", "Phrases", "Rankings"]),
        .target(
            name: "Web",
            dependencies: [
                "CLibQREncode", "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Archives",
                "Records", "Phrases", "Rankings", "Reports",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [
                "style.css", "script.js", "marks.js", "device.js", "live.js", "passkey.js", "worker.js",
                "entry.js", "upload.js", "icon.svg",
            ].map {
                .embedInCode("Assets/\($0)")
            }),
        .executableTarget(
            name: "Command",
            dependencies: [
                "CLibCurl", "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Archives",
                "Records",
                "RecordsSQLite", "Phrases", "Rankings", "Reports", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "JuryTestSupport", dependencies: ["Jury"], path: "Tests/JuryTestSupport"),
        .target(
            name: "RecordsTestSupport", dependencies: ["Records", "Jury", "Wire"],
            path: "Tests/RecordsTestSupport"),
        // Archives, byte by byte, with lies in them.
        .target(name: "ArchivesTestSupport", path: "Tests/ArchivesTestSupport"),
        // A connection, byte by byte.
        .target(name: "WebTestSupport", path: "Tests/WebTestSupport"),
        // A disk that fails, below SQLite.
        .target(
            name: "CFaultyDisk", path: "Tests/CFaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
        // A process to be killed.
        .executableTarget(
            name: "JournalTool", dependencies: ["Records", "RecordsSQLite", "RecordsTestSupport"],
            path: "Tests/JournalTool"),
        .testTarget(name: "WireTests", dependencies: ["Wire"]),
        .testTarget(
            name: "JuryTests", dependencies: ["Jury", "JuryTestSupport", "Records", "RecordsTestSupport"]),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Intake", "Jury", "JuryTestSupport"]),
        .testTarget(name: "ScoringTests", dependencies: ["Scoring", "Jury", "JuryTestSupport"]),
        .testTarget(name: "AssignmentTests", dependencies: ["Assignment", "Jury"]),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "Wire", "Jury", "JuryTestSupport"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "ArchivesTestSupport", "Jury"]),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "RecordsTestSupport", "Jury", "Wire"]),
        .testTarget(
            name: "RecordsSQLiteTests",
            dependencies: [
                "RecordsSQLite", "Records", "RecordsTestSupport", "CFaultyDisk", "JournalTool", "Jury",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "PhrasesTests", dependencies: ["Phrases", "Ledger", "Assignment", "Jury", "Records"]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Rankings", "Ledger", "Scoring", "Jury"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Command", "Wire", "Jury", "JuryTestSupport", "ArchivesTestSupport", "Ledger", "Scoring",
                "Intake", "Records",
                "RecordsSQLite", "Phrases", "Rankings", "Web", "WebTestSupport",
            ]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "CLibCrypto", "Web", "Wire", "Jury", "Ledger", "Intake", "ArchivesTestSupport", "Records",
                "RecordsTestSupport", "Phrases", "Reports", "WebTestSupport",
            ]),
        .testTarget(name: "TidyTests", dependencies: ["Intake", "Jury", "Wire"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CFaultyDisk" {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
