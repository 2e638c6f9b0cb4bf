import Diagnostics
import Mentoring

/// Finds what a person calls a kind of record: `mentors`, «наставники», `mentor`, «наставник».
enum EntityName {
  /// - Throws: with the nearest name when there is no such kind.
  static func schema(_ name: String) throws(Failure) -> Schema {
    guard let schema = all.first(where: { $0.isCalled(name) }) else { throw unknown(name) }
    return schema
  }

  private static let all = [SiteSettings.declaration.schema] + DomainModel.entities

  private static func unknown(_ name: String) -> Failure {
    let hint = Suggestion.hint(to: name, among: all.flatMap(\.names))
    let known = all.map { $0.plural.isEmpty ? $0.name : $0.plural }.joined(separator: ", ")
    return Failure(.usage, "Списка «\(name)» нет.\(hint) Есть: \(known).")
  }
}
