import Diagnostics
import Text

/// Finds subjects that are one to a reader and two to a list: «Учёба», «Учеба» and «учёба».
///
/// A bank of mentors is narrowed down by them, and a mentor under the rarer spelling is not found.
struct SpellingCheck {
  private struct Spelling {
    let text: String
    let range: SourceRange
  }

  private let subjects: [(records: [RecordData], slot: Int)]

  init(_ collections: [String: RecordCollection]) {
    subjects = [
      (collections[Person.name]?.all ?? [], Person.declaration.fields.subjects.index),
      (collections[Mentor.name]?.all ?? [], Mentor.declaration.fields.subjects.index),
    ]
  }

  /// Tells of each spelling but the commonest one; of two equally common, the first stays.
  func tell(into report: inout Report) {
    let doubtful = doubtful()
    if doubtful.isEmpty { return }
    var spellings: [String: [Spelling]] = [:]
    eachSubject { text, place, record in
      guard let key = doubtful[ExactText(text)] else { return }
      spellings[key, default: []].append(Spelling(text: text, range: place.range(in: record.file)))
    }
    for key in spellings.keys.sorted() { tell(of: spellings[key] ?? [], into: &report) }
  }

  private func tell(of found: [Spelling], into report: inout Report) {
    let counts = Dictionary(grouping: found, by: \.text).mapValues(\.count)
    guard let best = found.max(by: { (counts[$0.text] ?? 0) < (counts[$1.text] ?? 0) }) else {
      return
    }
    for spelling in found where spelling.text != best.text {
      report.add(.twoSpellings(spelling.text, at: spelling.range, best.text, at: best.range))
    }
  }
}

extension SpellingCheck {
  /// The texts of subjects that are written in several ways, each with what its ways share.
  ///
  /// A long list says the same few subjects over and over: each is folded once.
  private func doubtful() -> [ExactText: String] {
    var texts: Set<ExactText> = []
    eachSubject { text, _, _ in texts.insert(ExactText(text)) }
    let ways = Dictionary(grouping: texts) { KeyFolding.fold($0.text) }
      .filter { Set($0.value.map(\.text)).count > 1 }
    return Dictionary(
      uniqueKeysWithValues: ways.flatMap { key, texts in texts.map { ($0, key) } })
  }

  private func eachSubject(_ visit: (String, Place, RecordData) -> Void) {
    for (records, slot) in subjects {
      for record in records {
        guard case .list(let elements) = record.slots[slot].value else { continue }
        for element in elements {
          if case .text(let text) = element.value { visit(text, element.place, record) }
        }
      }
    }
  }
}

/// A text distinguished from others by its bytes: Cyrillic texts are found by them many times
/// faster than by what they look like, which `String` compares.
private struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(FNV1a.hash(text.utf8))
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
