import Diagnostics

/// Finds subjects that are one to a reader and two to a list: «Учёба», «Учеба» and «учёба».
///
/// A bank of mentors is narrowed down by them, and a mentor under the rarer spelling is not found.
struct SpellingCheck {
  private struct Spelling {
    let text: String
    let range: SourceRange
  }

  private var spellings: [String: [Spelling]] = [:]

  init(_ collections: [String: RecordCollection]) {
    for person in collections[Person.name]?.all ?? [] { gather(Record<Person>(person), \.subjects) }
    for mentor in collections[Mentor.name]?.all ?? [] { gather(Record<Mentor>(mentor), \.subjects) }
  }

  private mutating func gather<Of: Entity>(
    _ record: Record<Of>, _ path: KeyPath<Of.Fields, Field<[String]>>
  ) {
    for (text, range) in zip(record[dynamicMember: path] ?? [], record.ranges(path)) {
      spellings[KeyFolding.fold(text), default: []].append(Spelling(text: text, range: range))
    }
  }

  /// Tells of each spelling but the commonest one; of two equally common, the first stays.
  func tell(into report: inout Report) {
    for key in spellings.keys.sorted() {
      let found = spellings[key] ?? []
      let counts = Dictionary(grouping: found, by: \.text).mapValues(\.count)
      guard counts.count > 1,
        let best = found.max(by: { (counts[$0.text] ?? 0) < (counts[$1.text] ?? 0) })
      else { continue }
      for spelling in found where spelling.text != best.text {
        report.add(.twoSpellings(spelling.text, at: spelling.range, best.text, at: best.range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func twoSpellings(
    _ text: String, at range: SourceRange, _ best: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.twoSpellings, "Предмет «\(text)» в другом месте написан «\(best)»",
      at: range, suggestion: best, notes: [.init("здесь он написан иначе", at: place)])
  }
}
