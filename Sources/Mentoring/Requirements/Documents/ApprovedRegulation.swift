import Diagnostics
import Text

extension Requirement {
  /// DOC-02: the regulation is approved by the head, and an order says so.
  static let approvedRegulation = Requirement(.approvedRegulation, .school) { context in
    let regulations = context.papers.own("regulation")
    if regulations.isEmpty { return context.notApplicable("положения в разделе нет") }
    for regulation in regulations { context.judge(regulation) }
  }
}

extension RuleContext {
  fileprivate mutating func judge(_ regulation: Record<LegalDocument>) {
    var missing: [String] = []
    if regulation.approver == nil { missing.append("кто утвердил (approver)") }
    let named = portal[regulation.basis].contains { $0.isOrder }
    let order = papers.act(attaching: regulation)
    if order == nil && !named { missing.append("приказ, которым утверждено") }
    if missing.isEmpty {
      prove(regulation.called, by: regulation)
    } else {
      find("У положения не указано: \(missing.listed())", at: regulation.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let approvedRegulation = DiagnosticKind(
    "DOC-02", .error, "Положение утверждено руководителем: кем, когда и каким приказом",
    help: "У положения в documents.yaml напишите approver («Директор школы Н. А. Лебедева»), а код "
      + "положения – в поле attachments приказа, которым оно утверждено.",
    clause: "п. 4.4.1 Положения, приказ № 25 от 21.03.2022")
}
