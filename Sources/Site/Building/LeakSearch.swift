import Diagnostics
import Mentoring
import Privacy
import Synchronization

/// Searches finished pages and feeds for what the sources were already searched for: the last net,
/// whatever way a private value or name could have come there.
final class LeakSearch: Sendable {
  let search: SecretSearch
  /// What the sources gave.
  let known: SecretFindings
  private let found = Mutex<[SecretSubject: [Page]]>([:])

  private struct Page: Sendable {
    let path: String
    /// The record the page is made of.
    let record: RecordData?
  }

  /// - Parameter known: What the sources gave: a page that repeats it is not reported again.
  init(_ search: SecretSearch, known: SecretFindings) {
    self.search = search
    self.known = known
  }

  /// Notes every secret that stands on a page.
  func search(_ bytes: [UInt8], page path: String, of record: RecordData? = nil) {
    let text = path.hasSuffix(".ics") ? Self.unfolded(bytes) : bytes
    let subjects = search.leaks(in: text, Self.markup(of: path), settled: known.settled)
      .subtracting(known.subjects)
    guard !subjects.isEmpty else { return }
    found.withLock { found in
      for subject in subjects {
        found[subject, default: []].append(Page(path: path, record: record))
      }
    }
  }

  /// A fault for each secret, with the first of its pages; and the pages of records that are left out,
  /// as they name people whose consents have ended.
  var outcome: (report: Report, omitted: [Omission.Item]) {
    var report = Report()
    var omitted: [Omission.Item] = []
    for (subject, pages) in found.withLock({ $0 }) {
      var pages = pages.sorted { $0.path < $1.path }
      if let person = search.person(in: subject, known.withdrawal) {
        omitted += pages.compactMap(\.record).map { .page(of: $0, naming: [person.id]) }
        pages.removeAll { $0.record != nil }
        if pages.isEmpty { continue }
      }
      var fault = Diagnostic.leak(subject, of: search, on: pages.map(\.path))
      if let record = pages.lazy.compactMap(\.record).first {
        fault.notes.append(
          .init("Из этой записи сделана страница.", at: record.place.range(in: record.file)))
      }
      report.add(fault)
    }
    return (report, omitted)
  }

  /// A calendar breaks its long lines in the middle of words (RFC 5545, 3.1).
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: [0x0D, 0x0A, 0x20]) {
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  private static func markup(of path: String) -> ScannedText.Markup {
    PublishedFile.markup(of: path) ?? .html
  }
}
