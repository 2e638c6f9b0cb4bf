/// The acts that a declaration cites, in words that everybody knows them by.
///
/// Declarations cite by the short codes of `CONTRIBUTING.md`. An act of a region or the description
/// of a practice binds only there: drafts and schemas, which are made for all portals, name the
/// federal ones alone.
package enum CitedActs {
  /// «ст. 10.1 Федерального закона № 152-ФЗ»; nil where no federal act is cited.
  package static func inWords(_ source: String?) -> String? {
    let acts = (source ?? "").split(separator: ";").compactMap { part in
      words(String(part.drop { $0 == " " }))
    }
    return acts.isEmpty ? nil : acts.joined(separator: "; ")
  }

  private static func words(_ citation: String) -> String? {
    if citation.hasPrefix("приказ ") || citation.hasPrefix("разъяснения ") { return citation }
    for (code, act) in acts where citation == code || citation.hasPrefix(code + " ") {
      let clause = citation.dropFirst(code.count).drop { $0 == " " }
      if let last = clause.last, last.isNumber {
        return (clause.first?.isNumber == true ? "ст. " : "") + "\(clause) \(act)"
      }
      return "нормы \(act)"
    }
    return nil
  }

  /// The acts by their codes, in the genitive.
  private static let acts = [
    ("152-ФЗ", "Федерального закона № 152-ФЗ"), ("1802", "постановления Правительства № 1802"),
    ("1493", "приказа Рособрнадзора № 1493"), ("ПП 102", "постановления Правительства № 102"),
    ("ТК", "Трудового кодекса"), ("ГК", "Гражданского кодекса"),
  ]
}
