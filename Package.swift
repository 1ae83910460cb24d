// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Warnings are errors for those who work on Entente (`make lint`, `.ci/run`), not for those who build it
// with a toolchain that knows warnings we have not met.
let isStrict = ProcessInfo.processInfo.environment["ENTENTE_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// Whether pkg-config finds a library, and ENTENTE_WITHOUT, a list of names with blanks between, does not exclude it.
func isHere(_ library: String) -> Bool {
  let without = ProcessInfo.processInfo.environment["ENTENTE_WITHOUT"] ?? ""
  guard !without.split(separator: " ").contains(Substring(library)) else { return false }
  let search = Process()
  search.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  search.arguments = ["pkg-config", "--exists", library]
  search.standardError = FileHandle.nullDevice
  guard (try? search.run()) != nil else { return false }
  search.waitUntilExit()
  return search.terminationStatus == 0
}

let hasXML2 = isHere("libxml-2.0")
let hasArchive = isHere("libarchive")
let hasXLSX = isHere("xlsxwriter")

let optionalLibraries: [Target] =
  (hasXML2
    ? [
      .systemLibrary(
        name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])])
    ] : [])
  + (hasArchive
    ? [
      .systemLibrary(
        name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])])
    ] : [])
  + (hasXLSX
    ? [
      .systemLibrary(
        name: "CXLSXWriter", pkgConfig: "xlsxwriter",
        providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])])
    ] : [])

/// A room of the house and the rooms below it that it may look into.
func room(_ name: String, _ below: [Target.Dependency] = [], defining names: [String] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings + names.map { .define($0) })
}

func tests(of name: String, _ below: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + below, swiftSettings: settings)
}

let package = Package(
  name: "Entente",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "entente", targets: ["entente"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: optionalLibraries + [
    // Floor 0
    room("EntenteText"),
    room("EntenteStatistics"),
    .target(name: "CEntenteData"),
    room("EntenteData", ["CEntenteData"]),
    // Floor 1
    room("EntenteEnglish", ["EntenteText"]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    // No library of C, so that a static program can hold what makes articles of texts.
    room("EntentePages", ["EntenteText"]),
    room("EntenteReading", ["EntenteText", "EntentePages", "EntenteMarkup", "EntenteArchives", "CCrypto"]),
    // Built without the library where it is not there; a run says then what it cannot read.
    room("EntenteMarkup", hasXML2 ? ["CXML2"] : [], defining: hasXML2 ? ["ENTENTE_XML2"] : []),
    room("EntenteArchives", hasArchive ? ["CArchive"] : [], defining: hasArchive ? ["ENTENTE_ARCHIVE"] : []),
    // Built without the library where it is not there; a run says then that it writes no workbook.
    room("EntenteWorkbooks", hasXLSX ? ["CXLSXWriter"] : [], defining: hasXLSX ? ["ENTENTE_XLSX"] : []),
    // Floor 2
    room("EntenteCoding", ["EntenteText", "EntenteEnglish"]),
    // Floor 3
    room("EntenteCorpus", ["EntenteText", "EntenteEnglish", "EntenteCoding"]),
    // Floor 4: siblings that do not know each other
    room("EntenteMeasures", ["EntenteText", "EntenteCoding", "EntenteCorpus", "EntenteStatistics"]),
    room(
      "EntenteStore",
      [
        "EntenteText", "EntenteCoding", "EntenteCorpus",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    // Floor 5
    .target(name: "CExchange"),
    room(
      "EntenteReports",
      [
        "EntenteText", "EntenteStatistics", "EntenteCoding", "EntentePages", "EntenteReading", "EntenteCorpus",
        "EntenteMeasures", "EntenteWorkbooks", "CExchange", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // Floor 6
    .executableTarget(
      name: "entente",
      dependencies: [
        "EntenteText", "EntenteData", "EntenteEnglish", "EntenteCoding", "EntentePages", "EntenteReading",
        "EntenteCorpus", "EntenteMeasures", "EntenteWorkbooks", "EntenteStore", "EntenteReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Tests, one folder a target
    tests(of: "EntenteText"),
    tests(of: "EntenteStatistics"),
    tests(of: "EntenteData", ["EntenteText", "EntenteReading"]),
    tests(of: "EntenteEnglish", ["EntenteText", "EntenteStatistics", "EntenteData"]),
    tests(of: "EntenteCoding", ["EntenteText", "EntenteStatistics", "EntenteEnglish", "EntenteData"]),
    tests(of: "EntentePages", ["EntenteText"]),
    tests(of: "EntenteReading", ["EntenteText", "EntentePages", "EntenteMarkup", "EntenteArchives"]),
    tests(of: "EntenteWorkbooks", ["EntenteArchives"]),
    tests(of: "EntenteCorpus", ["EntenteText", "EntenteStatistics", "EntenteCoding"]),
    tests(
      of: "EntenteMeasures", ["EntenteText", "EntenteData", "EntenteCoding", "EntenteCorpus", "EntenteStatistics"]),
    tests(
      of: "EntenteStore",
      ["EntenteText", "EntenteCoding", "EntenteCorpus", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      of: "EntenteReports",
      [
        "EntenteText", "EntenteStatistics", "EntenteCoding", "EntenteReading", "EntenteCorpus", "EntenteMeasures",
        "EntenteData", "EntenteArchives", "EntenteWorkbooks", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "EntenteCommandTests", dependencies: ["entente", .product(name: "GRDBSQLite", package: "GRDB.swift")],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
