package import Diagnostics

/// The state of one rule in one portal: a row of the «Паспорт раздела».
package struct RuleOutcome: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case met, failed, warned, notApplicable = "na", disabled, human

    /// As the passport prints it.
    package var label: String {
      switch self {
      case .met: "выполнено"
      case .failed: "не выполнено"
      case .warned: "предупреждение"
      case .notApplicable: "не применяется"
      case .disabled: "отключено"
      case .human: "проверяется человеком"
      }
    }
  }

  package let requirement: Requirement
  package let state: State
  package let evidence: [Evidence]
  package let findings: [Diagnostic]
  /// Why the rule is disabled or does not apply, or what a person has to check.
  package let reason: String?
  /// What proves the rule and no visitor sees: records that are not published.
  package let kept: [String]
  /// Whether the rule waits for a list that could not be read whole.
  package let isWithheld: Bool

  package init(
    _ requirement: Requirement, _ state: State, evidence: [Evidence] = [],
    findings: [Diagnostic] = [], reason: String? = nil, kept: [String] = [],
    isWithheld: Bool = false
  ) {
    self.requirement = requirement
    self.state = state
    self.evidence = evidence
    self.findings = findings
    self.reason = reason
    self.isWithheld = isWithheld
    self.kept = kept
  }

  /// Whether the program itself provides for the rule: by what it prints, or by having searched
  /// everything; no page proves that nothing is wrong.
  package var isProvided: Bool {
    if case .output = requirement.decision { return true }
    return state == .met && evidence.allSatisfy { $0.target == nil }
  }
}
