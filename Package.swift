// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: the Swift 6 mode with nothing implicit, and no warning let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "nastavnik",
  products: [.executable(name: "nastavnik", targets: ["nastavnik"])],
  targets: [
    // C at the edges. The archives are named, so that the program carries both libraries in itself.
    .target(name: "CCMark", linkerSettings: [.linkedLibrary(":libcmark.a")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary(":libyaml.a")]),
    // Archives and XML, which workbooks are made of.
    .target(
      name: "CWorkbook",
      linkerSettings: [
        .linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libexpat.a"),
      ]),
    .target(name: "CStorage"),
    // The built-in themes; the C compiler embeds the files of the folder Themes themselves.
    .target(name: "CThemes"),

    room("Diagnostics", []),
    // All cores for a list of independent things.
    room("Parallel", []),
    room("Storage", ["Diagnostics", "CStorage"]),
    room("Formats", ["Diagnostics", "CYAML", "CWorkbook"]),
    room("Rendering", ["Diagnostics", "CCMark"]),
    // The program carries the profiles and the catalogue of acts in itself, as they were written.
    room(
      "Mentoring", ["Diagnostics", "Formats", "Parallel"],
      resources: [.embedInCode("Profiles"), .embedInCode("Acts")]),
    room("BuiltInThemes", ["CThemes"]),
    room(
      "Site",
      ["BuiltInThemes", "Diagnostics", "Formats", "Mentoring", "Parallel", "Rendering", "Storage"]),
    room("Commands", ["Diagnostics", "Formats", "Mentoring", "Rendering", "Site", "Storage"]),
    .executableTarget(name: "nastavnik", dependencies: ["Commands"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Parallel"),
    tests(of: "Storage", ["Diagnostics", "Parallel"]),
    tests(of: "Formats", ["Diagnostics"]),
    tests(of: "Rendering", ["Diagnostics"]),
    tests(of: "Mentoring", ["Diagnostics", "Formats"]),
    tests(
      of: "Site",
      ["BuiltInThemes", "Diagnostics", "Formats", "Mentoring", "Rendering", "Storage"]),
    tests(of: "Commands", ["Diagnostics"]),
  ]
)
