/// Prints a report as SARIF 2.1.0 (OASIS), which services of code scanning read.
///
/// The rules are those the report has faults of. A fault of the portal as a whole has no location.
struct SARIFPrinter {
  let version: String

  func print(_ report: Report) -> String {
    let rules = Rules(report)
    var fingerprint = Fingerprint()
    let results = report.diagnostics.map { result($0, rules, fingerprint.of($0)) }
    let driver: JSONValue = [
      "name": "Nastavnik", "semanticVersion": .string(version), "language": "ru-RU",
      "rules": .list(rules.kinds.map(rule)),
    ]
    let document: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver], "columnKind": "unicodeCodePoints", "language": "ru-RU",
          "results": .list(results),
        ]
      ],
    ]
    return document.text
  }
}

extension SARIFPrinter {
  /// The kinds of fault in a report, each once, sorted by id.
  private struct Rules {
    let kinds: [DiagnosticKind]
    let index: [String: Int]

    init(_ report: Report) {
      let all = Dictionary(report.diagnostics.map { ($0.id, $0.kind) }) { first, _ in first }
      kinds = all.values.sorted { $0.id < $1.id }
      index = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.id, $0) })
    }
  }

  private func rule(_ kind: DiagnosticKind) -> JSONValue {
    var rule: [JSONValue.Member] = [
      .init("id", .string(kind.id)),
      .init("shortDescription", ["text": .string(kind.title + ".")]),
    ]
    if let clause = kind.clause?.text {
      rule.append(.init("fullDescription", ["text": "\(kind.title). Основание: \(clause)."]))
    }
    if let help = kind.help { rule.append(.init("help", ["text": .string(help)])) }
    rule.append(.init("defaultConfiguration", ["level": .string(kind.severity.rawValue)]))
    return .object(rule)
  }

  private func result(
    _ diagnostic: Diagnostic, _ rules: Rules, _ fingerprint: String
  ) -> JSONValue {
    var result: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.id)),
      .init("ruleIndex", .int(rules.index[diagnostic.id] ?? -1)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(diagnostic.words)]),
      .init("locations", .list(diagnostic.range.map { [["physicalLocation": place($0)]] } ?? [])),
    ]
    let notes = diagnostic.notes.enumerated().map { note($1, $0) }
    if !notes.isEmpty { result.append(.init("relatedLocations", .list(notes))) }
    result.append(.init("partialFingerprints", ["nastavnik/v1": .string(fingerprint)]))
    return .object(result)
  }

  private func note(_ note: Diagnostic.Note, _ index: Int) -> JSONValue {
    let location = note.range.map { [JSONValue.Member("physicalLocation", place($0))] } ?? []
    return .object(
      [.init("id", .int(index))] + location + [.init("message", ["text": .string(note.text)])])
  }

  private func place(_ range: SourceRange) -> JSONValue {
    let (start, end) = (range.start, range.end)
    return [
      "artifactLocation": ["uri": .string(uri(range.file.path))],
      "region": [
        "startLine": .int(start.line), "startColumn": .int(start.column),
        "endLine": .int(end.line), "endColumn": .int(end.column),
      ],
    ]
  }

  /// A path as a URI reference: Cyrillic names and spaces in percent signs (RFC 3986).
  private func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
