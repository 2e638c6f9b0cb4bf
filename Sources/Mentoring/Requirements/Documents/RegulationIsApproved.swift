import Diagnostics
import Text

/// The regulation is approved by the head, and an order says so (DOC-02).
enum RegulationIsApproved {
  static let requirement = Requirement(.regulationIsApproved, .school) { context in
    let regulations = context.facts.ownDocuments("regulation")
    if regulations.isEmpty { return context.notApplicable("В разделе нет положения") }
    for regulation in regulations { check(&context, regulation) }
  }

  private static func check(_ context: inout RuleContext, _ regulation: Record<LegalDocument>) {
    var missing: [String] = []
    if regulation.approver == nil { missing.append("кто утвердил (approver)") }
    let named = context.portal[regulation.basis].contains { $0.isOrder }
    let order = context.facts.act(attaching: regulation)
    if order == nil && !named { missing.append("приказ, которым утверждено") }
    if missing.isEmpty {
      context.prove(regulation.requisites, by: regulation, shows: [regulation.approver])
    } else {
      context.find(Message.lacks(missing), at: regulation.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let regulationIsApproved = DiagnosticKind(
    "DOC-02", .error, "Положение утверждено руководителем: кем, когда и каким приказом",
    help: "У положения в documents.yaml напишите approver («Директор школы Н. А. Лебедева»), а код "
      + "положения – в поле attachments приказа, которым оно утверждено.",
    clause: Paragraph.regulation("4.4.1"),
    wrong: .init(
      "documents.yaml",
      "- id: polozhenie\n  type: regulation\n"),
    right: .init(
      "documents.yaml",
      "- id: polozhenie\n  type: regulation\n  approver: Директор школы Н. А. Лебедева\n"))
}

private enum Message {
  static func lacks(_ missing: [String]) -> String { "У положения не указано: \(missing.listed())" }
}
