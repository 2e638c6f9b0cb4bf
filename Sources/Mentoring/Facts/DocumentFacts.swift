package import Text

/// Which documents are in force, whose they are, and what they are called.
struct DocumentTables: Sendable {
  let inForce = FactTable { facts in facts[LegalDocument.self].filter(facts.isInForce) }
  /// The newer edition of a document, by the id of the older.
  let successors = FactTable { facts in
    Dictionary(
      facts[LegalDocument.self].compactMap { newer in newer.supersedes.map { ($0.id, newer) } },
      uniquingKeysWith: { first, _ in first })
  }
  let byOrganisation = FactTable { facts in facts[LegalDocument.self].byIDs { [$0.org?.id] } }
  /// The acts by the ids of their attachments.
  let byAttachment = FactTable { facts in
    facts[LegalDocument.self].byIDs { ($0.attachments ?? []).map(\.id) }
  }
  let byNumber = FactTable { facts in
    facts[LegalDocument.self].byIDs { [$0.number.map(KeyFolding.fold)] }
  }
}

extension PortalFacts {
  /// Whether a document is in force: neither sent to the archive nor replaced by a newer one.
  ///
  /// A document that another one supersedes is in the archive whether its record says so or not: the
  /// typed mark is for what has no successor here (002 П1 9.1–9.2). Of an act that lost its force
  /// elsewhere DOC-14 asks for the mark.
  package func isInForce(_ document: Record<LegalDocument>) -> Bool {
    document.archived != true && successor(of: document) == nil
  }

  /// The documents of a level, the latest first, parted into those in force and those in the archive.
  package func documents(
    ofLevel level: Term
  ) -> (inForce: [Record<LegalDocument>], archived: [Record<LegalDocument>]) {
    let all = self[LegalDocument.self].filter { $0.level == level }
      .sorted { ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id) }
    return (all.filter(isInForce), all.filter { !isInForce($0) })
  }

  /// The portal's own documents in force that are regulations or, by their titles, approve one.
  package var ownRegulations: [Record<LegalDocument>] {
    self[LegalDocument.self].filter { isOwn($0) && isInForce($0) && $0.namesRegulation }
  }

  /// The acts with a number, of one day if that is known.
  package func acts(
    numbered number: String, of date: CalendarDate?
  ) -> [Record<LegalDocument>] {
    (index.documents.byNumber(self)[KeyFolding.fold(number)] ?? [])
      .filter { date == nil || $0.date == date }
  }

  /// The newer edition that replaced a document.
  package func successor(of document: Record<LegalDocument>) -> Record<LegalDocument>? {
    index.documents.successors(self)[document.id]
  }

  /// The documents in force, whoever adopted them.
  package var documentsInForce: [Record<LegalDocument>] { index.documents.inForce(self) }

  /// The portal's own documents in force of the given types.
  func ownDocuments(_ types: String...) -> [Record<LegalDocument>] {
    documentsInForce.filter { document in
      isOwn(document) && types.contains(document.type?.key ?? "")
    }
  }

  /// Whether a document is not another organisation's.
  package func isOwn(_ document: Record<LegalDocument>) -> Bool {
    document.org == nil || document.org?.id == site.org?.id
  }

  /// The act that has a document among its attachments.
  func act(attaching document: Record<LegalDocument>) -> Record<LegalDocument>? {
    index.documents.byAttachment(self)[document.id]?.first
  }

  /// The documents in force of an organisation that have one of the given types.
  func documentsInForce(of organisation: String, _ types: String...) -> [Record<LegalDocument>] {
    documents(of: organisation).filter { document in
      types.contains(document.type?.key ?? "") && isInForce(document)
    }
  }

  /// The regulation of an organisation's system, or else the orders that brought it into force.
  func regulations(of organisation: String) -> [Record<LegalDocument>] {
    let regulations = documentsInForce(of: organisation, "regulation")
    return regulations.isEmpty
      ? documentsInForce(of: organisation, "order-regulation") : regulations
  }

  /// The orders of an organisation that are in force (003 1.4), the oldest first.
  package func orders(of organisation: String) -> [Record<LegalDocument>] {
    documents(of: organisation).filter { document in
      document.type?.key.hasPrefix("order") == true && isInForce(document)
    }
  }

  /// All documents of an organisation, those in the archive too.
  package func documents(of organisation: String) -> [Record<LegalDocument>] {
    index.documents.byOrganisation(self)[organisation] ?? []
  }
}

extension Record<LegalDocument> {
  /// «Приказ от 12 апреля 2022 г. № 59-од»: a document as it is cited, on pages and by rules.
  package var requisites: String {
    var parts = [calledKind]
    if let date = self.date { parts.append("от \(date.inWords)") }
    if let number = self.number { parts.append("№\u{A0}\(number)") }
    return parts.joined(separator: " ")
  }

  /// «Указ Президента Российской Федерации»: what kind of document it is, as people say.
  package var calledKind: String {
    ActName(type: self.type, issuer: self.issuer, number: self.number, title: self.title).text
  }

  /// «Приказ № 113-од о назначении куратора»: what a list calls the document; its date and whoever
  /// issued it stand beside it. A long title ends with «…», what stands in its last brackets stays.
  package var shortName: String {
    let title = self.title ?? calledKind
    let isAbout = title.hasPrefix("О ") || title.hasPrefix("Об ")
    guard isAbout else { return ShortTitle(title).text }
    let kind =
      self.type?.key.hasPrefix("order") == true
      ? "Приказ"
      : ActName(type: self.type, issuer: nil, number: self.number, title: title).text
    let number = self.number.map { " №\u{A0}\($0)" } ?? ""
    return ShortTitle(kind + number + " " + title.lowercasingFirst).text
  }

  /// Whether the document is a regulation.
  package var isRegulation: Bool {
    self.type?.is("regulation", "regulation-pupils", "contest-regulation") ?? false
      || self.title?.lowercased().hasPrefix("положение") ?? false
  }

  fileprivate var namesRegulation: Bool {
    isRegulation || self.title?.lowercased().contains("положени") ?? false
  }

  /// Whether the document orders something, rather than tells or asks.
  var isOrder: Bool {
    self.type?.is(
      "order-regulation", "order-pupils", "order-curator", "order-bases", "order-pairs",
      "municipal-order", "regional-order", "order", "local-act", "other") == true
  }
}
