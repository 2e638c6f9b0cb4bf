package import Diagnostics
import Formats
import Media
import Mentoring
import Rendering
import Site

/// Every kind of fault the program knows, of all rooms, each once.
package enum Explanations {
  package static let all: [DiagnosticKind] =
    FormatDiagnostics.all + DecodingDiagnostics.all + ReadingDiagnostics.all
    + ConsentDiagnostics.all + ProfileDiagnostics.all + RequirementCatalogue.all.map(\.kind)
    + ComputedFigures.all.map(\.kind) + MarkdownDiagnostics.all
    + TemplateDiagnostics.all + ThemeDiagnostics.all + SiteDiagnostics.all
    + LeakDiagnostics.all + CommittedDiagnostics.all + FileDiagnostics.all + ExchangeDiagnostics.all

  /// The kind with this id, in whatever case it was typed.
  static func kind(_ id: String) -> DiagnosticKind? {
    let wanted = id.uppercased()
    return all.first { $0.id.uppercased() == wanted }
  }
}
