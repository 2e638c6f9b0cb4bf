package import Diagnostics
import Formats
package import Text

/// A package that was read: whole, unforged, of a version that is known; nothing is said yet of whether
/// it is the one that was waited for.
package struct IncomingPackage: Sendable {
  package let file: SourceFile
  let root: Node
  package let sender: Sender
  package let addressee: String
  package let date: CalendarDate
  package let serial: Int
  package let expires: CalendarDate
  package let records: [IncomingRecord]
  package let tombstones: Set<String>
  package let counts: PackageCounts
  package let missing: [MissingRule]
  /// How many records, values or ids could not be used.
  package let spoilt: Int

  package struct Sender: Sendable {
    package let id: String
    package let name: String
    package let url: String
  }

  /// A rule that the sender's passport finds unmet.
  package struct MissingRule: Sendable {
    package let id: String
    package let title: String
  }
}

/// Numbers that a package tells beside its records.
package struct PackageCounts: Sendable {
  package var mentees = 0
  package var mentorsChecked: CalendarDate?
}

/// One record of a package, with what stands beside its fields.
package struct IncomingRecord: Sendable {
  package let data: RecordData
  package let label: String?
  /// The record's page at its origin.
  package let url: String?
  /// Where the sender had it from; nil for the sender's own.
  package let origin: ForwardedOrigin?
}

/// Where a record came from that the sender had from somebody else.
package struct ForwardedOrigin: Sendable, Hashable {
  package let name: String
  package let url: String
  package let id: String
  package let date: CalendarDate
}

/// Why a file is no package that can be used.
package struct PackageFault: Error, Sendable {
  package let kind: DiagnosticKind
  /// The end of «пакет не взят: …».
  package let words: String

  init(_ kind: DiagnosticKind, _ words: String) {
    self.kind = kind
    self.words = words
  }

  /// A file that is not there or that cannot be opened.
  package static func missing(_ words: String) -> PackageFault {
    PackageFault(ExchangeDiagnostics.unreadable, words)
  }
}

extension IncomingPackage {
  /// Reads the bytes of a package.
  ///
  /// - Throws: Why it cannot be used.
  package init(reading file: SourceFile) throws(PackageFault) {
    var faults = Report()
    guard let root = JSON.read(file, into: &faults)?.root else {
      let size = file.bytes.count > Limits.fileSize
      throw .missing(
        size ? "файл больше \(Limits.fileSize >> 20) МБ" : "файл обрезан или это не JSON")
    }
    try Self.requireVersion(root)
    guard let sum = root["checksum"], let text = sum.scalar?.text,
      PackageChecksum.holds(text, at: sum.place.offsets, in: file.bytes)
    else {
      throw PackageFault(ExchangeDiagnostics.checksum, "контрольная сумма не сходится")
    }
    guard let sender = root["sender"], let id = sender.text("id"), TextChecks.isSlug(id),
      let url = sender.text("url"), SiteLocation(url) != nil, let addressee = root.text("addressee")
    else { throw .missing("не сказано, от кого он и кому") }
    guard let date = root.day("date"), let expires = root.day("expires"),
      let serial = root.number("serial"), (0...Int(Int32.max)).contains(serial)
    else { throw .missing("нет дня, срока или номера") }
    var reader = PackageRecordReader(file, sender: id)
    records = reader.records(in: root["records"])
    spoilt = reader.spoilt
    self.file = file
    self.root = root
    self.sender = Sender(id: id, name: sender.text("name") ?? id, url: url)
    self.addressee = addressee
    self.date = date
    self.expires = expires
    self.serial = serial
    tombstones = Set((root["tombstones"]?.list ?? []).compactMap(\.scalar?.text))
    let numbers = root["counts"]
    counts = PackageCounts(
      mentees: max(0, min(numbers?["mentees"]?.number("total") ?? 0, 1_000_000)),
      mentorsChecked: numbers?.day("mentors_checked"))
    missing = (root["passport"]?["missing"]?.list ?? []).compactMap { row in
      row.text("id").map { MissingRule(id: $0, title: row.text("title") ?? "") }
    }
  }

  private static func requireVersion(_ root: Node) throws(PackageFault) {
    guard root.text("format") == PackageFormat.name, let version = root.text("version"),
      let major = version.split(separator: ".").first.flatMap({ Int($0) })
    else { throw .missing("это не пакет обмена") }
    if major > PackageFormat.major {
      throw PackageFault(
        ExchangeDiagnostics.version,
        "его версия \(version) новее, чем понимает программа (\(PackageFormat.major))")
    }
  }
}

extension Node {
  /// The text of a member.
  func text(_ key: String) -> String? { self[key]?.scalar?.text }
  /// The day that a member names.
  func day(_ key: String) -> CalendarDate? { text(key).flatMap { CalendarDate(reading: $0) } }
  func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }
}
