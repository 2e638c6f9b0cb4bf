import Diagnostics
import Text

/// The region has its club «Наставник», and festivals, forums or conferences (REG-04).
enum RegionHasClub {
  static let requirement = Requirement(.regionHasClub, .regional) { context in
    let club = context.portal[Community.self].first { community in
      community.kind?.is("club", "network-club") ?? false
        && KeyFolding.fold(community.name ?? "").contains("наставник")
    }
    if let club {
      context.prove(club.name ?? club.id, by: club)
    } else {
      context.find(Message.noClub, at: nil, help: Message.addClub)
    }
    let yearAgo = context.today.adding(months: -12)
    let gathering = context.portal[Event.self].first { event in
      event.type?.is("festival", "forum", "conference") ?? false
        && event.status?.is("cancelled") != true && event.start.map { $0 > yearAgo } ?? false
    }
    guard let gathering else {
      // Of a portal without any event that is said by the number of events.
      let others = context.portal[Event.self].isEmpty ? ["REG-02"] : []
      return context.find(Message.noGathering, at: nil, impliedBy: others)
    }
    context.prove(gathering.title ?? gathering.id, by: gathering)
  }
}

extension DiagnosticKind {
  fileprivate static let regionHasClub = DiagnosticKind(
    "REG-04", .warning, "В регионе работают клуб «Наставник», фестивали, форумы и конференции",
    help: "Внесите в папку events фестиваль, форум или конференцию этого года: "
      + "type: festival, forum или conference.",
    clause: "\(Paragraph.regulation("6.1")); \(Paragraph.regionalModel)",
    wrong: .init(
      "communities.yaml",
      "- {id: klub, kind: club, name: Клуб молодых педагогов}\n"),
    right: .init(
      "communities.yaml",
      "- {id: klub, kind: club, name: Региональный клуб «Наставник»}\n"))
}

private enum Message {
  static let noClub = "Нет регионального клуба «Наставник»"
  static let addClub = "Внесите клуб в communities.yaml: kind: club и name."
  static let noGathering = "За год нет ни фестиваля, ни форума, ни конференции"
}
