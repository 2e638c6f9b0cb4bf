import Mentoring
import Rendering
import Text

/// A roadmap's stages or groups with what is done, under way and ahead, worked out from the states.
struct RoadmapTable {
  private let roadmap: Record<Roadmap>
  private let view: PortalView

  init(_ roadmap: Record<Roadmap>, _ view: PortalView) {
    self.roadmap = roadmap
    self.view = view
  }

  /// The stages of a school's roadmap, or the groups of a municipal one, in their order.
  var stages: TemplateValue {
    let parts =
      (roadmap.stages ?? []).map { Part($0.key, $0.note, $0.activities) }
      + (roadmap.groups ?? []).map { Part($0.key, $0.note, $0.activities) }
    let current =
      isOver
      ? nil : parts.firstIndex { !$0.isConstant && !$0.activities.allSatisfy(\.isDone) }
    return .list(
      parts.enumerated().map { index, part in
        stage(number: index + 1, part, isCurrent: index == current)
      })
  }
}

extension RoadmapTable {
  /// Whether the term of the whole roadmap has passed: what is not done then will not be.
  private var isOver: Bool { roadmap.period?.to.map { $0 < view.today } ?? false }

  /// A stage or a group.
  private struct Part {
    var term: Term?
    var note: String?
    var activities: [Record<RoadmapActivity>]

    init(_ term: Term?, _ note: String?, _ activities: [Record<RoadmapActivity>]?) {
      self.term = term
      self.note = note
      self.activities = activities ?? []
    }

    /// Informing goes on all the year beside the other stages (002 П2 эт. 7).
    var isConstant: Bool { term?.key == "info" }
  }

  private func stage(number: Int, _ part: Part, isCurrent: Bool) -> TemplateValue {
    let (term, activities) = (part.term, part.activities)
    let done = activities.count(where: \.isDone)
    let days = activities.compactMap(\.due)
    return [
      "no": .int(number), "key": .string(term?.key ?? ""),
      "label": .string(view.typeset(term?.label ?? "")),
      "short": .string(view.typeset(Self.shortNames[term?.key ?? ""] ?? term?.label ?? "")),
      "state": .string(state(of: part, isCurrent: isCurrent)),
      "until": view.date(days.max { $0.dayNumber < $1.dayNumber }), "done": .int(done),
      "total": .int(activities.count),
      "anchor": .string("etap-\(number)"), "note": ComputedMembers.citing(part.note, view),
      "activities": .list(
        activities.enumerated().map { activity($1, anchor: "punkt-\(number)-\($0 + 1)") }),
    ]
  }

  /// One stage alone is where the roadmap stands («now»); others may have begun before their turn
  /// («begun»), be late or last all the year.
  private func state(of part: Part, isCurrent: Bool) -> String {
    let activities = part.activities
    if !activities.isEmpty, activities.allSatisfy(\.isDone) { return "done" }
    if activities.contains(where: view.facts.isOverdue) || isOver && !activities.isEmpty {
      return "late"
    }
    if part.isConstant { return "always" }
    if isCurrent { return "now" }
    let isBegun = activities.contains { $0.isDone || $0.status?.is("in-progress") == true }
    return isBegun ? "begun" : "ahead"
  }

  private func activity(_ activity: Record<RoadmapActivity>, anchor: String) -> TemplateValue {
    [
      "no": ComputedMembers.text(activity.number),
      "title": ComputedMembers.citing(activity.title, view),
      "due": due(activity), "responsible": ComputedMembers.words(activity.responsible, view),
      "participants": ComputedMembers.words(activity.participants, view),
      "result": ComputedMembers.words(activity.result, view),
      "document": view.portal[activity.resultDoc].map { view.object($0) } ?? .null,
      "status": activity.status.map { .object(TermObject($0)) } ?? .null,
      "overdue": .bool(view.facts.isOverdue(activity)), "anchor": .string(anchor),
      "item": ComputedMembers.text(activity.item.map(\.number)),
    ]
  }

  private func due(_ activity: Record<RoadmapActivity>) -> TemplateValue {
    ComputedMembers.words(activity.when ?? activity.due?.inWords, view)
  }

  /// Names short enough for a stop on the line.
  private static let shortNames = [
    "conditions": "Подготовка условий", "mentee-bank": "Банк наставляемых",
    "mentor-bank": "Банк наставников", "selection": "Отбор и обучение", "work": "Работа пар",
    "completion": "Завершение", "info": "Информирование", "normative": "Нормативное",
    "personnel": "Кадровое", "organisational": "Организационное",
    "informational": "Информационное",
  ]
}

extension Term {
  /// An item of the sample roadmap by its number, «1.2», which is how an editor may write it too.
  fileprivate var number: String { vocabulary.entries[position].aliases.first ?? label }
}
