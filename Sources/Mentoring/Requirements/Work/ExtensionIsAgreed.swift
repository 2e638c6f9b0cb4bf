import Diagnostics
import Text

/// A programme is extended by the consent of both, and beyond a year only so (PRG-02).
enum ExtensionIsAgreed {
  static let requirement = Requirement(.extensionIsAgreed, .schoolAndMunicipal) { context in
    let extended = context.portal[Programme.self].filter {
      $0.extended != nil || ($0.status?.is("extended") ?? false)
    }
    context.each(
      extended, none: "Программы не продлевались",
      proof: .shown { _, programme in [programme.extended?.newEnd?.inWords] }, check)
  }

  private static func check(_ context: inout RuleContext, _ programme: Record<Programme>) {
    guard let extended = programme.extended else {
      return context.find(Message.unrecorded, at: programme.range(\.status))
    }
    if !programme.isExtensionAgreed {
      context.find(
        Message.unagreed,
        at: extended.mentorOK == true ? extended.range(\.menteeOK) : extended.range(\.mentorOK))
      return
    }
    guard let start = programme.start, let last = lastDay(of: programme) else { return }
    let latest = start.adding(months: 12)
    if last > latest {
      context.find(
        Message.long(latest), at: extended.range(\.newEnd), help: Message.consider,
        severity: .warning)
    }
  }

  private static func lastDay(of programme: Record<Programme>) -> CalendarDate? {
    [programme.end, programme.extended?.newEnd].compactMap(\.self).max()
  }
}

extension DiagnosticKind {
  fileprivate static let extensionIsAgreed = DiagnosticKind(
    "PRG-02", .error, "Программа продлена по обоюдному согласию наставника и наставляемого",
    help: "Запишите в программу extension: {date, new_end, mentor_ok: да, mentee_ok: да}. "
      + "Без согласия обоих продлить программу нельзя.",
    clause: Paragraph.sample("7.2"),
    wrong: .init(
      "programmes.yaml",
      "- id: programma\n  extension: {date: 2027-05-20, new_end: 2027-06-30, mentor_ok: да, mentee_ok: нет}\n"
    ),
    right: .init(
      "programmes.yaml",
      "- id: programma\n  extension: {date: 2027-05-20, new_end: 2027-06-30, mentor_ok: да, mentee_ok: да}\n"
    ))
}

private enum Message {
  static let unrecorded = "Состояние программы «продлена», а продление не записано"
  static let unagreed = "На продление программы нет согласия обоих"
  static let consider = "Согласие есть, но программа краткосрочная: подумайте, не начать ли новую."

  static func long(_ latest: CalendarDate) -> String {
    "С продлением программа длиннее года: год истекает \(latest.dotted)"
  }
}
