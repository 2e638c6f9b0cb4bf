import Mentoring
import Rendering
import Text

/// The acts of a portal, by what texts call them, and the clauses in them.
struct ActIndex: Sendable {
  private let view: PortalView
  /// The ids of the documents that are a regulation themselves.
  private let ownRegulations: Set<String>
  /// Acts in force that are a regulation, or an order that has one among its parts or appendices.
  let regulations: [Regulation]

  /// A regulation, with what is asked of it at every mention.
  struct Regulation: Sendable {
    let document: Record<LegalDocument>
    /// What it is about: the words of the title behind «Положение».
    let subject: [ActText.Word]
    /// Whether the document is the regulation itself and not an order that approves it.
    let isItself: Bool
  }

  init(_ view: PortalView) {
    self.view = view
    ownRegulations = Set(
      view.portal[LegalDocument.self].filter(\.isRegulation).map(\.id))
    regulations = view.facts.ownRegulations.map { document in
      Regulation(
        document: document, subject: Self.subject(of: document), isItself: document.isRegulation)
    }
  }
}

extension ActIndex {
  private static func subject(of document: Record<LegalDocument>) -> [ActText.Word] {
    let title = ActText(document.title ?? "")
    let words = title.words(in: title.all)
    guard let name = words.firstIndex(where: { $0.begins(with: ActWords.regulation) }) else {
      return []
    }
    return Array(words[(name + 1)...])
  }
}

extension ActIndex {
  /// The site paths of a clause of a regulation: its own, of a part of an order, or of an appendix.
  func clauses(_ number: String, ofRegulation document: Record<LegalDocument>) -> Set<String> {
    let entries = entries(number, in: document)
    if ownRegulations.contains(document.id) {
      return only(entries.filter { !$0.part.lowercased().hasPrefix("приложени") }, document)
    }
    let parts = entries.filter { $0.part.lowercased().hasPrefix("положени") }
    guard parts.isEmpty else { return only(parts, document) }
    return view.portal[document.attachments].filter { ownRegulations.contains($0.id) }
      .reduce(into: []) { $0.formUnion(clauses(number, ofRegulation: $1)) }
  }

  /// The site paths of a clause of an order or another act by its number.
  ///
  /// A clause of the act's own body comes first. A number with a point that stands but once in the
  /// whole text is clear too; «п. 4» of an appendix is not what «п. 4 приказа» means.
  func clauses(_ number: String, ofAct document: Record<LegalDocument>) -> Set<String> {
    let entries = entries(number, in: document)
    let body = entries.filter { entry in
      let part = entry.part.lowercased()
      return part.isEmpty || ActText.Word(Array(part.utf8)[...]).begins(with: ActWords.acts)
    }
    if body.count == 1 { return only(body, document) }
    return body.isEmpty && number.contains(".") ? only(entries, document) : []
  }

  private func entries(_ number: String, in document: Record<LegalDocument>) -> [ClauseEntry] {
    view.places(in: document.data)?.clauses[number] ?? []
  }

  /// The path of the clause when there is just one; two with one number are never guessed between.
  private func only(_ entries: [ClauseEntry], _ document: Record<LegalDocument>) -> Set<String> {
    guard entries.count == 1,
      let path = view.addresses.path(entity: LegalDocument.name, id: document.id)
    else { return [] }
    return [path + "#" + entries[0].anchor]
  }
}
