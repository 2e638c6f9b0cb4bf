import Text

/// The documents of a portal as rules ask for them.
struct Papers {
  let portal: Portal

  /// The documents not moved to the archive, whosesoever they are.
  var inForce: [Record<LegalDocument>] { portal[LegalDocument.self].filter { $0.archived != true } }

  /// The documents in force that are not another organisation's.
  var own: [Record<LegalDocument>] { inForce.filter(isOwn) }

  /// The portal's own documents in force of the given types.
  func own(_ types: String...) -> [Record<LegalDocument>] {
    own.filter { document in types.contains(document.type?.key ?? "") }
  }

  func isOwn(_ document: Record<LegalDocument>) -> Bool {
    document.org == nil || document.org?.id == portal.site.org?.id
  }

  /// The act that has a document among its attachments.
  func act(attaching document: Record<LegalDocument>) -> Record<LegalDocument>? {
    portal[LegalDocument.self].first { act in
      act.attachments?.contains { $0.id == document.id } == true
    }
  }
}

extension RuleContext {
  var papers: Papers { Papers(portal: portal) }

  /// The organisation the portal belongs to.
  var home: Record<Organisation>? { portal[portal.site.org] }

  var pairsAtWork: [Record<Pair>] {
    portal[Pair.self].filter { $0.status?.is("active") == true }
  }
}

extension Record<LegalDocument> {
  /// «Приказ о назначении куратора № 59-од от 12.04.2022»
  var called: String {
    let name = (self.type?.label ?? "документ").capitalizingFirst
    let number = self.number.map { " № \($0)" } ?? ""
    let date = self.date.map { " от \($0.dotted)" } ?? ""
    return name + number + date
  }

  /// Whether the document orders something, rather than tells or asks.
  var isOrder: Bool {
    self.type?.is(
      "order-regulation", "order-pupils", "order-curator", "order-bases", "order-pairs",
      "municipal-order", "regional-order", "local-act", "other") == true
  }
}
