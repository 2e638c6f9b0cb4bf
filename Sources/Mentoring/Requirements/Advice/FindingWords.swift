import Diagnostics

/// Gives the findings of a rule their place and the spelling of the portal's editor.
struct FindingWords {
  private let portal: Portal
  private var texts: [String: AdviceText] = [:]
  private var spelled: [Key: String] = [:]
  private var spellings: [String: FileSpelling] = [:]

  private struct Key: Hashable {
    let advice: String
    let path: String
  }

  init(_ portal: Portal) { self.portal = portal }

  /// The finding with a place, if it has none: the file its advice names first is where the record that
  /// is missing belongs.
  mutating func finish(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    var text: AdviceText?
    if let help = finding.help { text = self.text(of: help) }
    let range =
      finding.range ?? text?.lists.first.flatMap(portal.range(ofList:)) ?? portal.site.range
    finding.range = range
    if let help = finding.help, let text { finding.help = spell(help, text, in: range) }
    let words = words(text, in: range)
    if let key = finding.suggestion, let label = words.label(ofTerm: key) {
      if spelling(of: range.file) == .latin {
        finding.meaning = label
      } else {
        finding.suggestion = label
      }
    }
    return finding
  }

  private mutating func text(of advice: String) -> AdviceText {
    if let known = texts[advice] { return known }
    let text = AdviceText(advice)
    texts[advice] = text
    return text
  }

  private mutating func spell(
    _ advice: String, _ text: AdviceText, in range: SourceRange
  ) -> String {
    let sheet = range.file.grid?.sheet ?? ""
    let key = Key(advice: advice, path: "\(range.file.path)/\(sheet)")
    if let known = spelled[key] { return known }
    let result = words(text, in: range).text(text)
    spelled[key] = result
    return result
  }

  private mutating func words(_ text: AdviceText?, in range: SourceRange) -> AdviceSpelling {
    let own = portal.schema(of: range)
    let lists = [own?.plural].compactMap { $0 } + (text?.lists ?? [])
    let columns = own.flatMap { ModelWords(headingsOf: range.file, $0) }
    let portal = portal
    return AdviceSpelling(
      spelling(of: range.file),
      [columns].compactMap { $0 } + lists.compactMap { ModelWords.byList[$0] } + [.all]
    ) { portal.fileName(ofList: $0) }
  }

  private mutating func spelling(of file: SourceFile) -> FileSpelling {
    if let known = spellings[file.path] { return known }
    // An empty list is begun as the settings are written.
    let isBlank = file.bytes.isEmpty && !file.path.lowercased().hasSuffix(".csv")
    let spelling = FileSpelling(of: isBlank ? portal.site.data.file : file)
    spellings[file.path] = spelling
    return spelling
  }
}

extension Portal {
  /// Where a new record of a list belongs.
  fileprivate func range(ofList name: String) -> SourceRange? {
    ContentRole.schema(named: name).map { places.range(of: $0, among: records(of: $0.name)) }
  }

  /// What the file of a list is called, from the portal's folder.
  fileprivate func fileName(ofList name: String) -> String {
    guard let range = range(ofList: name) else { return name + ".yaml" }
    let path = places.name(of: range)
    return range.file.grid?.sheet.map { "\(path) (лист „\($0)“)" } ?? path
  }

  /// The list a place belongs to.
  fileprivate func schema(of range: SourceRange) -> Schema? {
    if let sheet = range.file.grid?.sheet { return ContentRole.schema(named: sheet) }
    guard case .records(let schema) = ContentRole(path: places.name(of: range)) else { return nil }
    return schema
  }
}
