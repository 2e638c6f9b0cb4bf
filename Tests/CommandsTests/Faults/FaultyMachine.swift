import Foundation
import TestSupport
import Testing

/// The program as people run it, on a machine whose file system fails where a test says so.
///
/// The faults are those of `Tests/Faults/faults.c`, which is loaded before the C library.
struct FaultyMachine: Sendable {
  let folder: TemporaryFolder
  let output: String

  init(output: String = "out") throws {
    folder = try TemporaryFolder()
    self.output = output
  }

  struct Outcome: Sendable {
    /// The exit status, or minus the number of the signal that ended the program.
    var status: Int32
    /// What was printed, results and messages.
    var said: String
  }

  /// The portal before an edit, and behind it: every page differs.
  enum Edition: String, Sendable {
    case first = "Наставничество"
    case second = "Наставничество в школе"

    var next: Edition { self == .first ? .second : .first }
  }

  func write(_ edition: Edition) throws {
    if folder.has("content") { try folder.remove("content") }
    try FixtureSite.school.replacing(
      "title: Наставничество\n", with: "title: \(edition.rawValue)\n", in: "site.yaml"
    )
    .write(to: folder, at: "content/school")
  }

  /// Builds the content.
  func build(_ faults: [String: String] = [:], _ options: String...) throws -> Outcome {
    try run(
      [
        "build", folder.path("content/school"), "--output", folder.path(output), "--themes",
        Repository.themes, "--today", "2026-11-16",
      ] + options, faults)
  }

  func run(_ words: [String], _ faults: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Shell.program + "/nastavnik")
    process.arguments = words
    var environment = ProcessInfo.processInfo.environment
    if !faults.isEmpty {
      environment["LD_PRELOAD"] = try Self.shim.get()
      for (name, value) in faults { environment["FAULTS_" + name] = value }
    }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let printed = Pipe()
    process.standardOutput = printed
    process.standardError = printed
    try process.run()
    let data = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: isKilled ? -process.terminationStatus : process.terminationStatus,
      said: String(decoding: data, as: UTF8.self))
  }

  /// What visitors see; empty when there is no portal.
  var tree: [String: String] { folder.tree(output) }

  /// What else lies beside the portal, but for the lock and the content.
  var leftovers: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".staging") || $0.hasSuffix(".old") }.sorted()
  }

  /// How many calls of a kind a build makes.
  func calls(_ kind: String?, _ faults: [String: String] = [:]) throws -> Int {
    var faults = faults
    faults["CALLS"] = kind.map { ",\($0)," }
    faults["COUNT"] = folder.path("count")
    let outcome = try build(faults)
    try #require(outcome.status == 0, "\(outcome.said)")
    return try #require(Int(folder.text("count")))
  }

  private static let shim = Result {
    let folder = Shell.program + "/faults"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let made = "\(folder)/\(UUID().uuidString).so"
    _ = try TestTool.run(
      "clang", "-shared", "-fPIC", "-O1", "-o", made, Repository.path + "/Tests/Faults/faults.c")
    let final = folder + "/faults.so"
    // Other test runs may load it at the same time.
    guard rename(made, final) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return final
  }
}
