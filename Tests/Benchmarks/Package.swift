// swift-tools-version: 6.2
import PackageDescription

// A package of its own: whoever builds Entente builds none of this. It measures the program from outside, as it is
// used, and so depends on nothing but the program's path.
let package = Package(
  name: "EntenteBenchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(
      name: "benchmarks",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
