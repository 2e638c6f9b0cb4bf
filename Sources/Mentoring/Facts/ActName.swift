import Text

/// What people call a kind of act, with whoever issued it: «Распоряжение Правительства Российской
/// Федерации», «Указ Президента Российской Федерации», «Приказ о назначении куратора».
///
/// A record's type says of what family an act is; which word of the family is right stands in its
/// number and title: an order of the Government is numbered «1264-р», a resolution «1802».
struct ActName {
  let type: Term?
  let issuer: String?
  let number: String?
  let title: String?

  var text: String {
    switch type?.key ?? "" {
    case "law": law
    case "regional-law": of("Закон", IssuerName.ofTerritory(issuer))
    case "decree": of("Указ", genitive ?? "Президента Российской Федерации")
    case "government-act":
      of(
        isDirective ? "Распоряжение" : "Постановление",
        genitive ?? "Правительства Российской Федерации")
    case "ministry-act", "regional-order", "municipal-order":
      of(isDirective ? "Распоряжение" : "Приказ", genitive)
    case "governor-act": of("Постановление", genitive ?? "губернатора")
    case "letter": of("Письмо", genitive)
    case "local-act": isTitledAsOrder ? "Приказ" : "Локальный акт"
    default: type?.label.capitalizingFirst ?? "Документ"
    }
  }

  private var law: String {
    let number = (number ?? "").uppercased()
    if number.hasSuffix("ФКЗ") { return "Федеральный конституционный закон" }
    if number.hasSuffix("ФЗ") { return "Федеральный закон" }
    return title?.lowercased().contains("кодекс") == true ? "Кодекс" : "Закон"
  }

  /// «1264-р», «Р-145»: numbers of directives, which laws and resolutions do not have.
  private var isDirective: Bool {
    let number = (number ?? "").lowercased()
    return number.hasSuffix("-р") || number.hasPrefix("р-")
  }

  /// An order begins with what it is about: «Об утверждении состава методического объединения».
  private var isTitledAsOrder: Bool {
    let first = title?.split(separator: " ").first?.lowercased()
    return first == "о" || first == "об"
  }

  private var genitive: String? { IssuerName.genitive(issuer) }

  private func of(_ kind: String, _ issuer: String?) -> String {
    issuer.map { "\(kind) \($0)" } ?? kind
  }
}

/// Who issued an act, in the case a citation has it in: «Приказ *Комитета образования*».
enum IssuerName {
  /// The name in the genitive; nil for a name that begins with no word known here, such as that of
  /// a school, which nobody names in a citation.
  static func genitive(_ issuer: String?) -> String? {
    guard let issuer else { return nil }
    let parts = joint(issuer).map(single)
    return parts.contains(nil) ? parts.first ?? nil : parts.compactMap { $0 }.listed()
  }

  /// «Волгоградской области» for «Волгоградская область»; nil for what is no territory.
  static func ofTerritory(_ name: String?) -> String? {
    guard let name else { return nil }
    let words = name.split(separator: " ").map { word in
      territories.first { word.hasSuffix($0.0) }.map { word.dropLast($0.0.count) + $0.1 }
        .map(String.init) ?? String(word)
    }
    let declined = words.joined(separator: " ")
    return declined == name ? nil : declined
  }

  private static func single(_ name: Substring) -> String? {
    for (nominative, genitive) in heads where name.hasPrefix(nominative) {
      return genitive + name.dropFirst(nominative.count)
    }
    return nil
  }

  /// A joint letter names its issuers behind a comma or an «и» before a known one.
  private static func joint(_ name: String) -> [Substring] {
    for mark in [", ", " и "] {
      guard let place = name.ranges(of: mark + union).first else { continue }
      return [name[..<place.lowerBound], name[place.lowerBound...].dropFirst(mark.count)]
    }
    return [name[...]]
  }

  private static let union = "Профессиональный союз"

  /// Beginnings of names, the longer before the shorter.
  private static let heads = [
    ("Министерство просвещения Российской Федерации", "Минпросвещения России"),
    (
      "\(union) работников народного образования и науки Российской Федерации",
      "Общероссийского Профсоюза образования"
    ),
    ("Министерство", "Министерства"), ("Правительство", "Правительства"),
    ("Президент", "Президента"), ("Губернатор", "Губернатора"), ("Комитет", "Комитета"),
    ("Управление", "Управления"), ("Департамент", "Департамента"), ("Отдел", "Отдела"),
    ("Администрация", "Администрации"), ("Федеральная служба", "Федеральной службы"),
    ("Рособрнадзор", "Рособрнадзора"), ("Роскомнадзор", "Роскомнадзора"),
    ("Минпросвещения", "Минпросвещения"), ("Минцифры", "Минцифры"),
  ]

  private static let territories = [
    ("ская", "ской"), ("ский", "ского"), ("ая", "ой"), ("область", "области"),
    ("край", "края"), ("Республика", "Республики"), ("округ", "округа"),
  ]
}
