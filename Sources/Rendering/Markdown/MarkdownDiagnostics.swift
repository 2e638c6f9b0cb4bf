package import Diagnostics

/// What can be wrong with a Markdown text.
package enum MarkdownDiagnostics {
  package static let all: [DiagnosticKind] = [
    .deadLink, .deadAnchor, .imageWithoutText, .headingJump, .vagueLink, .rawHTML,
    .forbiddenScheme, .outsideLink, .unknownDirective, .unknownParameter, .directiveSyntax,
    .missingParameter, .refusedDirective, .strangeSign, .missingFootnote, .unusedFootnote,
    .doubleClause, .doubleID, .unbalancedTag, .surplusCell, .emptyLink, .emptyHeading,
    .unknownCallout, .unknownValue, .needlessPart, .foreignPicture, .restrictedService,
    .unprintable,
  ]
}
