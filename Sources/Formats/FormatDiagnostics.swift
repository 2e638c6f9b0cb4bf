package import Diagnostics

/// Every kind of fault the readers of this room can find, for `nastavnik explain`.
package enum FormatDiagnostics {
  package static let all: [DiagnosticKind] =
    DiagnosticKind.textKinds + DiagnosticKind.yamlKinds + DiagnosticKind.jsonKinds
    + DiagnosticKind.csvKinds + DiagnosticKind.frontMatterKinds + DiagnosticKind.workbookKinds
}
