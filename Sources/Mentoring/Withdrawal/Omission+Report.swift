package import Diagnostics

/// What a build has left out, as an editor is told of it.
extension Omission {
  /// A warning for each place that has to be mended before the thing can be published again.
  ///
  /// - Parameter gone: The records that are left out whole.
  package func report(gone: [RecordData]) -> Report {
    let keys = Set(gone.map(\.key))
    var report = Report()
    for item in items {
      report.add(.leftOut(item, isWhole: item.owner.map { keys.contains($0.key) } ?? false))
    }
    return report
  }

  /// How many records, fields and files are left out.
  ///
  /// - Parameter gone: The records that are left out, those too that cannot be without a field.
  package func counts(gone: [RecordData]) -> (records: Int, values: Int, files: Int) {
    let keys = Set(gone.map(\.key))
    var values: Set<Thing> = []
    for item in items {
      guard case .value = item.thing else { continue }
      if item.owner.map({ keys.contains($0.key) }) != true { values.insert(item.thing) }
    }
    return (gone.count, values.count, files.count)
  }
}

extension RecordData {
  fileprivate var key: Omission.Thing { .record(entity: schema.name, id: id) }
}

extension Diagnostic {
  /// - Parameter isWhole: Whether the record that has the value is left out because of it.
  fileprivate static func leftOut(_ item: Omission.Item, isWhole: Bool) -> Diagnostic {
    switch item.reason {
    case .noTool:
      return Diagnostic(
        LeakDiagnostics.uninspected, "Не опубликован \(item.words): его нечем проверить",
        at: item.range)
    case .portrait(let person):
      return Diagnostic(
        LeakDiagnostics.leftOut,
        "Не опубликован \(item.words): это портрет человека, чьё согласие кончилось («\(person)»)",
        at: item.range)
    case .names(let people, let spot):
      let whom = people.map { "«\($0)»" }.joined(separator: ", ")
      let about = whom.isEmpty ? "есть сведения о человеке" : "назван человек"
      let spot = spot.map { ", \($0)" } ?? ""
      return Diagnostic(
        LeakDiagnostics.leftOut,
        "Не публикуется \(item.words)\(isWhole ? ", а с ним и вся запись" : ""): здесь \(about), чьё согласие кончилось"
          + (whom.isEmpty ? "" : ": \(whom)") + spot, at: item.range
      ).withSecretSource
    }
  }
}
