package import Diagnostics
import Formats
import Text

/// What a portal has to remember between two packages: `obmen.json` in its folder, changed by the
/// command `release` and never by a build, so that equal input gives equal bytes.
///
/// It names nobody. Each record is known above by a label that follows from the key and says nothing
/// without it; a tombstone is such a label.
package struct PackageMemory: Sendable, Equatable {
  package static let file = "obmen.json"

  /// 64 random hexadecimal digits, made once.
  package let key: String
  /// How many packages were numbered so far; only grows.
  package private(set) var serial: Int
  /// The labels of the records that the last numbered packages held.
  package private(set) var labels: Set<String>
  /// The labels of the records that were withdrawn, and the number since which they are.
  package private(set) var tombstones: [String: Int]

  package init(key: String) {
    self.key = key
    serial = 0
    labels = []
    tombstones = [:]
  }

  /// What a record is called in the packages for an address: 32 hexadecimal digits.
  ///
  /// Each address has labels of its own, and so have public packages and closed ones, so that two who
  /// get packages cannot tell whom they share.
  package func label(
    _ entity: String, _ id: String, for address: String, isPublic: Bool
  ) -> String {
    let place = (SiteLocation(address)?.text ?? address) + (isPublic ? "" : "#")
    let inner = SHA256(Array("\(key)\n\(place)\n\(entity)\n\(id)".utf8)).digest
    return String(SHA256(Array((key + inner).utf8)).digest.prefix(32))
  }

  /// Takes the next number, for packages with these labels.
  package mutating func release(labels held: Set<String>) {
    serial += 1
    for label in labels.subtracting(held) where tombstones[label] == nil {
      tombstones[label] = serial
    }
    for label in held { tombstones[label] = nil }
    labels = held
  }
}

extension PackageMemory {
  /// The memory as its file has it; nil when that cannot be read, as the report says.
  package init?(reading file: SourceFile, into report: inout Report) {
    var faults = Report()
    guard let root = JSON.read(file, into: &faults)?.root,
      let key = root["key"]?.scalar?.text, key.count == 64, key.allSatisfy(\.isHexDigit),
      let serial = root["serial"]?.scalar.flatMap({ Int($0.text) }), serial >= 0,
      let labels = root["labels"]?.list?.compactMap(\.scalar?.text)
    else {
      report.add(
        Diagnostic(
          ExchangeDiagnostics.memory, "Файл «\(Self.file)» испорчен",
          at: SourceRange(startOf: file)))
      return nil
    }
    self.key = key
    self.serial = serial
    self.labels = Set(labels)
    tombstones = [:]
    for stone in root["tombstones"]?.list ?? [] {
      guard let label = stone["label"]?.scalar?.text else { continue }
      tombstones[label] = stone["serial"]?.scalar.flatMap { Int($0.text) } ?? serial
    }
  }

  /// The text of the file.
  package var bytes: [UInt8] {
    let value: JSONValue = [
      "format": "nastavnik-memory", "version": "1.0", "key": .string(key),
      "serial": .int(serial), "labels": .list(labels.sorted().map { .string($0) }),
      "tombstones": .list(
        tombstones.sorted { $0.key < $1.key }.map {
          ["label": .string($0.key), "serial": .int($0.value)]
        }),
    ]
    return Array(value.text.utf8)
  }
}
