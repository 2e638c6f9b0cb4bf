import Mentoring
import Rendering

/// The usual forms of kinds: the one page of a section, a list over several pages, a page a record.
extension PageKind {
  /// The one page of a section.
  ///
  /// - Parameter adjust: Changes what is not usual about the page.
  init(
    _ name: String, on section: Section, label: String = "Страница",
    addresses: [AddressRule] = [], when isNeeded: @escaping Condition = { _ in true },
    _ variables: [Variable<Void>],
    adjust: @escaping @Sendable (inout PageSpec, Planner) -> Void = { _, _ in }
  ) {
    self.init(
      name: name, section: section, isMain: true, label: label, shapes: Self.shapes(variables),
      addresses: addresses, isNeeded: isNeeded
    ) { kind, planner in
      var page = PageSpec(kind, section.path, section.title, crumbs: planner.crumbs()) { _ in
        PageContent(
          Self.values(variables, planner, ())
            + [("intro", planner.intro(of: section)), ("empty_note", planner.emptyNote(section))])
      }
      adjust(&page, planner)
      return [page]
    }
  }

  /// What a page of a list holds.
  struct ListPart<Item: Sendable>: Sendable {
    let shown: [Item]
    /// The number of the page, from one.
    let number: Int
    /// How many items the whole list has.
    let count: Int
  }

  /// A list that goes on over as many pages as it needs; what stands above it, such as the editor's
  /// introduction, is on the first page alone.
  init<Item: Sendable>(
    _ name: String, on section: Section, label: String = "Страница",
    addresses: [AddressRule] = [], when isNeeded: @escaping Condition = { _ in true },
    of items: @escaping @Sendable (Planner) -> [Item], _ variables: [Variable<ListPart<Item>>]
  ) {
    self.init(
      name: name, section: section, isMain: true, label: label, shapes: Self.shapes(variables),
      addresses: addresses, isNeeded: isNeeded
    ) { kind, planner in
      let first = PageSpec(kind, section.path, section.title, crumbs: planner.crumbs()) { _ in
        PageContent([("intro", planner.intro(of: section))])
      }
      return planner.paged(first, items(planner)) { Self.values(variables, planner, $0) }
    }
  }

  /// A page for each record, with the one before and the one after it.
  ///
  /// - Parameters:
  ///   - addresses: Where the records are shown; by default each in a folder of the section.
  ///   - title: The page's title; where there is none, the record's id is.
  ///   - adjust: Changes what is not usual about a record's page.
  init<Of: Entity>(
    _ name: String, of entity: Of.Type, in section: Section, label: String,
    addresses: [AddressRule]? = nil, when isNeeded: @escaping Condition = { _ in true },
    records: @escaping @Sendable (Planner) -> [Record<Of>] = { Array($0.portal[Of.self]) },
    title: @escaping @Sendable (Record<Of>) -> String? = { _ in nil },
    _ variables: [Variable<Record<Of>>],
    adjust: @escaping @Sendable (inout PageSpec, Planner, Record<Of>) -> Void = { _, _, _ in }
  ) {
    self.init(
      name: name, section: section, label: label, shapes: Self.shapes(variables),
      addresses: addresses ?? [.pages(Of.self, in: section)], isNeeded: isNeeded
    ) { kind, planner in
      var pages = records(planner).compactMap { record -> PageSpec? in
        guard let path = planner.view.addresses.path(entity: Of.name, id: record.id) else {
          return nil
        }
        let title = title(record) ?? record.id
        var page = PageSpec(kind, path, title, crumbs: planner.crumbs(section)) { _ in
          PageContent(Self.values(variables, planner, record))
        }
        page.record = record.data
        adjust(&page, planner, record)
        return page
      }
      for index in pages.indices.dropFirst() {
        pages[index].previous = (pages[index - 1].title, pages[index - 1].path)
        pages[index - 1].next = (pages[index].title, pages[index].path)
      }
      return pages
    }
  }
}
