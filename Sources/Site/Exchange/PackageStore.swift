package import Diagnostics
import Mentoring
import Storage
package import Text

/// Where a portal keeps the last good package of each organisation, and what it remembers of them.
///
/// Packages are personal data: the folder is its owner's alone and belongs outside any published
/// repository. A build reads it; only `nastavnik sources --keep` writes.
package struct PackageStore: Sendable {
  private let folder: String

  /// The folder inside the portal's that is neither read as content nor published.
  private static let usual = "private/obmen"

  init(_ portal: String, _ given: String?) {
    let place = given ?? Self.usual
    folder = place.hasPrefix("/") ? place : portal + "/" + place
  }

  func ledger() throws(Failure) -> SourceLedger {
    let path = folder + "/" + SourceLedger.file
    guard try FileSystem.kind(of: path) == .file else { return SourceLedger() }
    return SourceLedger(reading: SourceFile(path: path, bytes: try FileSystem.read(path)))
  }

  /// The last good package of an organisation; one that was damaged where it lay is none.
  func package(of organisation: String) throws(Failure) -> IncomingPackage? {
    guard let bytes = try bytes(of: organisation) else { return nil }
    return try? IncomingPackage(reading: SourceFile(path: path(organisation), bytes: bytes))
  }

  /// The organisations of which a package is kept.
  func organisations() throws(Failure) -> [String] {
    guard FileSystem.isFolder(folder) else { return [] }
    return try FileSystem.names(in: folder)
      .filter { $0.hasSuffix(".json") && $0 != SourceLedger.file }.map { String($0.dropLast(5)) }
      .sorted()
  }

  private func path(_ organisation: String) -> String { "\(folder)/\(organisation).json" }

  private func bytes(of organisation: String) throws(Failure) -> [UInt8]? {
    guard try FileSystem.kind(of: path(organisation)) == .file else { return nil }
    return try FileSystem.read(path(organisation))
  }
}

extension PackageStore {
  /// Keeps what a round came to: of each source its last good package, without those who were
  /// withdrawn or have no valid consent; and the ledger.
  ///
  /// - Throws: What the machine refused.
  package func keep(_ outcome: SourceDesk.Outcome, on day: CalendarDate) throws(Failure) {
    if !FileSystem.isFolder(folder) { try FileSystem.makePrivateFolder(folder) }
    var ledger = try ledger()
    for state in outcome.states {
      guard let package = state.isLastGood ? try self.package(of: state.id) : state.package else {
        continue
      }
      let gone = outcome.joining.gone[state.id] ?? []
      let bytes = package.rewritten { gone.contains($0) }
      let isNew = try self.bytes(of: state.id) != bytes
      var entry = ledger[state.id]
      entry.note(state, on: day, isNew: isNew)
      ledger.entries[state.id] = entry
      if isNew { try replace(path(state.id), bytes) }
    }
    try replace(folder + "/" + SourceLedger.file, ledger.bytes)
  }

  private func replace(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let fresh = path + ".new"
    if try FileSystem.kind(of: fresh) != nil { try FileSystem.remove(fresh) }
    try FileSystem.create(fresh, bytes)
    try FileSystem.rename(fresh, to: path)
  }
}
