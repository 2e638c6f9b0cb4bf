import Diagnostics
import Media
import Mentoring
import Storage

/// What can be wrong with the files of a portal taken together: missing ones, portraits that are
/// withheld, one file under two names, and files that nothing leads to.
struct FileChecks {
  private let downloads: Downloads
  private let tree: SourceTree

  init(_ sources: ContentReader.Sources) {
    downloads = sources.downloads
    tree = sources.tree
  }

  /// The files that fields name and the folder lacks, those of records that are not shown too.
  func missing(from portal: Portal) -> (report: Report, paths: Set<String>) {
    var report = Report()
    var uses = FileUses()
    uses.add(portal.site.data)
    for schema in DomainModel.entities {
      uses.add(portal.records(of: schema.name).all, schema)
    }
    let paths = uses.paths.filter { downloads.size(of: $0) == nil }
    for path in paths { report.add(.missingFile(path, downloads.paths, at: uses.range(of: path))) }
    for document in portal[LegalDocument.self] where document.signed?.is("sig") == true {
      guard let file = document.file, downloads.size(of: file + ".sig") == nil else { continue }
      report.add(.noSignature(of: file, at: document.range(\.signed)))
    }
    return (report, Set(paths))
  }

  /// Portraits that the gate kept back and something else would publish, under whatever name; those of
  /// people whose consents have ended are left out.
  func withheld(
    _ portal: Portal, _ published: PublishedPortal, _ uses: FileUses,
    _ withdrawal: Withdrawal = Withdrawal()
  ) -> (report: Report, omitted: [Omission.Item]) {
    var kept: [String: Record<Person>] = [:]
    for person in portal[Person.self] {
      guard let path = person.photo?.file, let picture = downloads.picture(at: path),
        published[Person.self][person.id]?.photo == nil
      else { continue }
      kept[picture.digest] = person
    }
    var report = Report()
    var omitted: [Omission.Item] = []
    for path in uses.paths {
      guard let picture = downloads.picture(at: path), let person = kept[picture.digest] else {
        continue
      }
      if withdrawal.concerns(person) {
        omitted.append(.portrait(path, of: person, at: uses.range(of: path)))
      } else {
        report.add(.withheldPortrait(path, person, at: uses.range(of: path)))
      }
    }
    return (report, omitted)
  }

  /// Files of one content among those that are published.
  func duplicates(_ uses: FileUses) throws(Failure) -> Report {
    var report = Report()
    let paths = uses.paths.filter { (downloads.size(of: $0) ?? 0) > 0 }
    let bySize = Dictionary(grouping: paths) { downloads.size(of: $0) ?? 0 }
    for (_, paths) in bySize where paths.count > 1 {
      var first: [[UInt8]: String] = [:]
      for path in paths {
        let bytes = try tree.read(path)
        if let other = first[bytes] {
          report.add(.duplicate(path, of: other, at: uses.range(of: path)))
        } else {
          first[bytes] = path
        }
      }
    }
    return report
  }

  /// One word on all files that nothing leads to, and one on litter.
  ///
  /// A file that a mistyped name was probably meant for is told of there; where a list could not be
  /// read whole, nobody knows what it leads to.
  func leftOut(_ uses: FileUses, _ portal: Portal, _ litter: [String]) -> Report {
    var report = Report()
    let meant = Set(
      uses.paths.filter { downloads.size(of: $0) == nil }
        .compactMap { Suggestion.nearest(to: $0, among: downloads.paths) })
    let paths = downloads.paths.filter { uses.places[$0] == nil && !meant.contains($0) }
    if !paths.isEmpty, portal.isReadWhole {
      report.add(.notPublished(paths, at: portal.range(ofFolder: "files")))
    }
    if !litter.isEmpty { report.add(.passedOver(litter, at: portal.range(ofFolder: "files"))) }
    return report
  }
}

extension Diagnostic {
  fileprivate static func missingFile(
    _ path: String, _ known: [String], at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.missing, "Файла «\(path)» в портале нет", at: range,
      suggestion: Suggestion.nearest(to: path, among: known))
  }

  fileprivate static func noSignature(of file: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.signature, "Рядом с файлом «\(file)» нет его подписи «\(file).sig»", at: range
    )
  }

  fileprivate static func withheldPortrait(
    _ path: String, _ person: Record<Person>, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.withheld,
      "Файл «\(path)» – портрет, согласия на который нет (запись «\(person.id)»)", at: range,
      notes: [.init("Здесь снимок назван портретом", at: person.range(\.photo))])
  }

  fileprivate static func duplicate(
    _ path: String, of other: String, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.duplicate, "Файл «\(path)» – тот же, что «\(other)»", at: range)
  }

  fileprivate static func notPublished(_ paths: [String], at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.notPublished,
      "На файлы никто не ссылается, и они не опубликованы: \(list(paths))", at: range)
  }

  fileprivate static func passedOver(_ paths: [String], at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.passedOver, "Служебные файлы пропущены: \(list(paths))", at: range)
  }

  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(20).map { "«\($0)»" }.joined(separator: ", ")
    return paths.count > 20 ? "\(shown) и ещё \(paths.count - 20)" : shown
  }
}
