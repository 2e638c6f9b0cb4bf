package import Text

/// What is true of a portal on a day: the one place that rules, passports, pages, feeds and exports
/// ask.
///
/// A value made of records and a day; nothing in it is global, so that an edited portal or another
/// day has facts of its own. Each subject has a file: `CuratorFacts`, `MentorFacts`,
/// `DocumentFacts` … An answer costs a look-up: the lists behind it are gone through once, when
/// somebody first asks, and kept in the index that all copies of the value share.
package struct PortalFacts: RecordSource {
  /// The one day by which everything in a build is judged.
  package let today: CalendarDate
  private let source: any RecordSource
  let index = FactIndex()
  /// Notes which lists are asked for, for whoever has to know what an answer was made of.
  private var watch: ListWatch?

  package init(_ source: some RecordSource, on today: CalendarDate) {
    self.source = source
    self.today = today
  }

  /// The same facts, every question noted by a watch.
  func watched(by watch: ListWatch?) -> PortalFacts {
    var facts = self
    facts.watch = watch
    return facts
  }

  /// Notes that lists were asked for by way of a table made of them.
  func note(_ lists: Set<String>) { watch?.note(lists) }
}

extension PortalFacts {
  package var site: Record<SiteSettings> { source.site }
  package var downloads: Set<String> { source.downloads }

  package func records(of name: String) -> RecordCollection {
    watch?.note(lists(behind: name))
    return source.records(of: name)
  }

  package func lists(behind name: String) -> [String] { source.lists(behind: name) }

  package var joined: JoinedRecords { source.joined }

  package func isUsable(_ file: String?) -> Bool { source.isUsable(file) }

  package var lastCheckOfMentees: CalendarDate? {
    watch?.note([Mentee.name])
    return source.lastCheckOfMentees
  }

  package var menteeTotal: Int {
    watch?.note([Mentee.name])
    return source.menteeTotal
  }
}
