package import Diagnostics
import Formats
import Text

/// Reads one profile from YAML; the format is told at the head of `generic.yaml`.
package struct ProfileReader {
  private let file: SourceFile
  private var profile: ProfileFile
  private var report = Report()

  private init(_ file: SourceFile, name: String) {
    self.file = file
    profile = ProfileFile(name: name, file: file)
  }

  /// The profile, with every unreadable part left out and reported.
  package static func read(
    _ file: SourceFile, name: String, into report: inout Report
  ) -> ProfileFile? {
    guard let document = YAML.read(file, into: &report) else { return nil }
    var reader = ProfileReader(file, name: name)
    reader.readAll(document.root)
    report.add(contentsOf: reader.report)
    return reader.profile
  }

  private mutating func readAll(_ root: Node) {
    for entry in entries(root) {
      switch entry.key {
      case "title", "название": profile.title = text(entry.value) ?? profile.title
      case "extends", "продолжает": profile.extends = mentions(entry.value)
      case "rules", "правила": profile.rules = mentions(entry.value)
      case "off", "отключено": profile.off = statements(entry.value)
      case "severity", "строгость": profile.severities = statements(entry.value)
      case "numbers", "числа": readNumbers(entry.value)
      case "dates", "сроки": readDates(entry.value)
      case "lists", "списки": readLists(entry.value)
      case "targets", "показатели":
        profile.parameters.targets = items(entry.value).compactMap { target($0) }
      case "acts", "акты": readActs(entry.value)
      case "grounds", "основания":
        profile.grounds = items(entry.value).compactMap { ground($0) }
      default: report.add(.unknownProfileKey(entry.key, at: range(entry.keyPlace)))
      }
    }
  }
}

extension ProfileReader {
  private mutating func readNumbers(_ node: Node) {
    for entry in entries(node) {
      guard let number = text(entry.value).flatMap({ Int($0) }) else {
        report.add(.badProfileValue("целое число", at: range(entry.value.place)))
        continue
      }
      profile.parameters.numbers[entry.key] = number
    }
  }

  private mutating func readDates(_ node: Node) {
    for entry in entries(node) {
      guard let date = text(entry.value).flatMap({ CalendarDate(reading: $0) }) else {
        report.add(.badProfileValue("дата, например 2022-04-30", at: range(entry.value.place)))
        continue
      }
      profile.parameters.dates[entry.key] = date
    }
  }

  private mutating func readLists(_ node: Node) {
    for entry in entries(node) {
      profile.parameters.lists[entry.key] = items(entry.value).compactMap { text($0) }
    }
  }

  private mutating func readActs(_ node: Node) {
    var decoder = RecordDecoder(file: file)
    profile.acts = decoder.records(node, Act.declaration.schema).map { Record($0) }
    report.add(contentsOf: decoder.report)
  }

  private mutating func ground(_ node: Node) -> ProfileFile.Ground? {
    var ground = ProfileFile.Ground(rules: [])
    for entry in entries(node) {
      switch entry.key {
      case "act", "акт": ground.act = mentions(entry.value).first
      case "place", "место": ground.place = text(entry.value)
      case "rules", "правила": ground.rules = mentions(entry.value)
      default: report.add(.unknownProfileKey(entry.key, at: range(entry.keyPlace)))
      }
    }
    if ground.act != nil || ground.place != nil { return ground }
    report.add(
      .badProfileValue(
        "act – код акта, или place – на что опирается правило", at: range(node.place)))
    return nil
  }

  private mutating func target(_ node: Node) -> IndicatorTarget? {
    var target = IndicatorTarget(
      rule: "", name: "", words: [], years: [:], always: nil, falls: false)
    for entry in entries(node) {
      switch entry.key {
      case "rule": target.rule = text(entry.value) ?? ""
      case "name": target.name = text(entry.value) ?? ""
      case "words": target.words = items(entry.value).compactMap { text($0)?.lowercased() }
      case "value": target.always = number(entry.value)
      case "falls": target.falls = text(entry.value) == "yes"
      case "years":
        for year in entries(entry.value) {
          if let key = Int(year.key) { target.years[key] = number(year.value) }
        }
      default: report.add(.unknownProfileKey(entry.key, at: range(entry.keyPlace)))
      }
    }
    return target.rule.isEmpty || target.words.isEmpty ? nil : target
  }
}

extension ProfileReader {
  /// The rules or profiles of a list.
  private mutating func mentions(_ node: Node) -> [ProfileFile.Mention] {
    items(node).compactMap { item in
      text(item).map { .init(rule: $0, text: "", range: range(item.place)) }
    }
  }

  /// The rules of a map with what is said of each.
  private mutating func statements(_ node: Node) -> [ProfileFile.Mention] {
    entries(node).map {
      .init(rule: $0.key, text: text($0.value) ?? "", range: range($0.keyPlace))
    }
  }

  private mutating func entries(_ node: Node) -> [Node.Entry] {
    switch node.content {
    case .map(let entries): return entries
    case .null: return []
    default:
      report.add(.badProfileValue("список пар «ключ: значение»", at: range(node.place)))
      return []
    }
  }

  private mutating func items(_ node: Node) -> [Node] {
    switch node.content {
    case .list(let items): return items
    case .scalar: return [node]
    case .null: return []
    case .map:
      report.add(.badProfileValue("список", at: range(node.place)))
      return []
    }
  }

  private mutating func number(_ node: Node) -> Double? {
    guard let number = text(node).flatMap({ Double($0) }) else {
      report.add(.badProfileValue("число", at: range(node.place)))
      return nil
    }
    return number
  }

  private func text(_ node: Node) -> String? {
    if case .scalar(let scalar) = node.content { scalar.text } else { nil }
  }

  private func range(_ place: Place) -> SourceRange { place.range(in: file) }
}
