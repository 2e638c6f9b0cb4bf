import Diagnostics

/// The programs that look into one document, each of whose answers is kept for the next run.
///
/// An answer follows from the document's bytes, the program's file and its options, and is kept under
/// a name made of the three; what the portal makes of it is worked out anew each time. Kept is only
/// what a program said when it came to its end and was content: what may be due to the machine, such
/// as a lack of time or memory, is tried again.
struct DocumentTools {
  private let document: Seal.Document?
  private let place: String
  private let path: ToolPath
  private let kept: KeptFiles?

  /// - Parameter place: The document's path from where the program was started.
  init(_ bytes: [UInt8], at place: String, in path: ToolPath, kept: KeptFiles?) {
    document = kept.map { _ in Seal.Document(bytes) }
    // A name that begins with a hyphen would be taken for an option.
    self.place = place.hasPrefix("-") ? "./" + place : place
    self.path = path
    self.kept = kept
  }

  /// What a program says of the document; nil when it is not installed.
  ///
  /// - Parameter options: Where `nil` stands the document is named.
  func run(
    _ tool: ExternalTool, _ options: [String?], complaints: ExternalTool.Complaints
  ) throws(Failure) -> ExternalTool.Outcome? {
    guard let program = path.file(of: tool) else { return nil }
    let seal = document.map {
      Seal($0, for: "\(path.version(of: program)) \(options.map { $0 ?? "-" })")
    }
    if let seal, let sealed = kept?.read(seal.name) {
      return ExternalTool.Outcome(end: .exited(0), output: seal.apply(to: sealed))
    }
    let outcome = try tool.run(
      program, options.map { $0 ?? place }, in: path, complaints: complaints)
    if let seal, outcome.end == .exited(0) {
      kept?.write(seal.name, seal.apply(to: outcome.output))
    }
    return outcome
  }
}
