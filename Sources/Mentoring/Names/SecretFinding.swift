import Diagnostics
import Privacy

/// Whom or what a text gives away, by the numbers the search knows them by.
package enum SecretSubject: Sendable, Hashable {
  case person(Int)
  case value(Int)
}

/// A name as it is written, that was found to be somebody else's.
package struct SettledPhrase: Sendable, Hashable {
  let person: Int
  let phrase: UInt64
}

/// A place of a source that gives something away.
struct SecretFinding: Sendable {
  enum What: Sendable {
    case mention(Mention, isGrave: Bool)
    case slug(Mention.Strength, [Int])
    case value(Int)
    case datum(PersonalDataMatch.Kind)
    /// A name in a field that is there to name its bearer.
    case open(person: Int, Mention)
  }

  let what: What
  /// Nil for what needs no mending.
  let range: SourceRange?
  /// What would have to be left out so that it is not published; nil for what needs no mending.
  private(set) var thing: Omission.Thing?
  /// The record it is a value of.
  private(set) var owner: RecordData?
  /// That thing as messages call it.
  private(set) var words = ""
  /// Where in a file that is no text: «стр. 3».
  private(set) var spot: String?
  /// Where the portal names the file.
  private(set) var link: SourceRange?

  static func mention(_ mention: Mention, at range: SourceRange, isGrave: Bool) -> Self {
    Self(what: .mention(mention, isGrave: isGrave), range: range)
  }

  static func slug(_ strength: Mention.Strength, _ people: [Int], at range: SourceRange) -> Self {
    Self(what: .slug(strength, people), range: range)
  }

  static func value(_ value: Int, at range: SourceRange) -> Self {
    Self(what: .value(value), range: range)
  }

  static func datum(_ kind: PersonalDataMatch.Kind, at range: SourceRange) -> Self {
    Self(what: .datum(kind), range: range)
  }

  static func open(_ person: Int, _ mention: Mention) -> Self {
    Self(what: .open(person: person, mention), range: nil)
  }

  func of(_ text: OpenText) -> Self {
    var finding = self
    finding.thing = text.thing
    finding.owner = text.record
    finding.words = text.words
    return finding
  }

  func of(_ file: PublishedFile, at spot: String? = nil) -> Self {
    var finding = self
    finding.thing = .file(file.path)
    finding.words = "файл «\(file.path)»"
    finding.spot = spot
    finding.link = file.link
    return finding
  }

  func of(_ record: RecordData) -> Self {
    var finding = self
    finding.thing = .record(entity: record.schema.name, id: record.id)
    finding.words = "\(record.schema.label) «\(record.id)»"
    return finding
  }
}
