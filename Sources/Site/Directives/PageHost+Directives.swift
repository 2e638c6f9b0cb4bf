import Diagnostics
import Mentoring
import Rendering

/// How the portal's directives are drawn: by the theme's templates, for the page they stand on.
extension PageHost {
  var directives: [DirectiveSignature] {
    PortalDirectives.all + [Declarations.fields, Declarations.vocabulary]
  }

  func directive(_ directive: Directive, into out: inout [UInt8]) -> DirectiveFault? {
    do {
      if let drawing = try drawing(of: directive) { try draw(drawing, into: &out) }
      return nil
    } catch {
      return error
    }
  }

  /// A template of the theme and what it is given.
  private struct Drawing {
    var template: String
    var variables: [String: TemplateValue]
  }

  /// Nil for what leads to a record or file that is not published for now, as is told elsewhere.
  private func drawing(of directive: Directive) throws(DirectiveFault) -> Drawing? {
    switch directive.name {
    case PortalDirectives.mentor.name: try card(Mentor.self, "mentor-card", directive)
    case PortalDirectives.programme.name: try card(Programme.self, "programme-card", directive)
    case PortalDirectives.document.name: try card(LegalDocument.self, "document-card", directive)
    case PortalDirectives.contact.name: try card(Contact.self, "contact", directive)
    case PortalDirectives.button.name: try button(directive)
    case PortalDirectives.file.name: try file(directive)
    case PortalDirectives.video.name:
      Drawing(
        template: "video",
        variables: [
          "video": try VideoCard(directive, hosts: view.portal.site.hosts ?? []).value
        ])
    case Declarations.fields.name:
      Drawing(template: "fields", variables: try Declarations.fields(directive))
    case Declarations.vocabulary.name:
      Drawing(template: "vocabulary", variables: try Declarations.vocabulary(directive))
    default: try list(directive)
    }
  }

  /// Renders a directive's template; a fault in the theme is reported at its own place.
  private func draw(_ drawing: Drawing, into out: inout [UInt8]) throws(DirectiveFault) {
    guard DirectiveDepth.current < DirectiveDepth.limit else {
      throw DirectiveFault("Директива показывает текст, в котором стоит она сама")
    }
    var globals = drawing.variables
    globals["theme"] = view.theme.options
    var writer = HTMLWriter()
    do {
      try DirectiveDepth.$current.withValue(DirectiveDepth.current + 1) {
        try view.theme.templates.render(
          "directives/\(drawing.template).html", globals: globals, page: page, into: &writer)
      }
    } catch let failure as TemplateFailure {
      var report = Report()
      report.add(failure.diagnostic)
      view.add(report)
    } catch {
      throw DirectiveFault("Директива не нарисована: \(error)")
    }
    out += writer.bytes
  }
}

/// How deep directives stand inside texts that directives show.
private enum DirectiveDepth {
  static let limit = 4
  @TaskLocal static var current = 0
}

extension PageHost {
  /// The card of one record.
  private func card<Of: Entity>(
    _ entity: Of.Type, _ template: String, _ directive: Directive
  ) throws(DirectiveFault) -> Drawing? {
    let schema = Of.declaration.schema
    let records = view.portal.records(of: schema.name)
    let id = directive["id"] ?? ""
    guard let record = records[id] else {
      if view.portal.gaps.mayHide(id, of: schema.name) { return nil }
      throw DirectiveFault(
        "В списке «\(schema.pluralLabel)» нет записи «\(id)», которую можно показать",
        suggestion: Suggestion.nearest(to: id, among: records.ids),
        at: directive.parameter("id")?.place)
    }
    return Drawing(
      template: template,
      variables: [schema.name: view.object(record)])
  }

  private func button(_ directive: Directive) throws(DirectiveFault) -> Drawing? {
    guard let address = try resolved(directive) else { return nil }
    return Drawing(
      template: "button",
      variables: [
        "text": .string(view.typeset(directive.label ?? "")), "url": address,
        "quiet": .bool(directive["quiet"] == "да"),
      ])
  }

  /// Where a directive's address leads, as a link a template prints; nil for what is withheld.
  private func resolved(_ directive: Directive) throws(DirectiveFault) -> TemplateValue? {
    switch link(directive.target ?? "", isImage: false) {
    case .url(let url, _), .external(let url): return .string(url)
    case .withheld: return nil
    case .dead(let summary, let suggestion):
      throw DirectiveFault(summary, suggestion: suggestion, at: directive.targetPlace)
    case .outside:
      throw DirectiveFault(
        "Путь «\(directive.target ?? "")» ведёт за пределы портала", at: directive.targetPlace)
    }
  }

  private func file(_ directive: Directive) throws(DirectiveFault) -> Drawing? {
    let target = directive.target ?? ""
    let path = view.sources.resolve(target, from: source.path)
    if let path, view.downloads.leftOut.contains(path) { return nil }
    guard let path, let size = view.downloads.size(of: path) else {
      throw DirectiveFault(
        "Файла «\(target)» в портале нет",
        suggestion: Suggestion.nearest(to: target, among: view.downloads.paths),
        at: directive.targetPlace)
    }
    view.use(path, .offered, at: FileUses.Place(target, in: source))
    return Drawing(
      template: "file",
      variables: [
        "file": [
          "title": .string(view.typeset(directive.label ?? "")),
          "url": .link(view.downloads.published(path)),
          "format": .string(Downloads.format(of: path)), "size": .int(size), "pages": .null,
          "purpose": directive["purpose"].map { .string(view.typeset($0)) } ?? .null,
        ]
      ])
  }

  private func list(_ directive: Directive) throws(DirectiveFault) -> Drawing {
    let selection = try ListSelection(directive, view)
    return Drawing(
      template: "list",
      variables: [
        "kind": .string(selection.schema.name),
        "items": .list(selection.records.map { view.object($0) }),
        "title": directive.label.map { .string(view.typeset($0)) } ?? .null,
        "empty_note": directive["empty"].map { .string(view.typeset($0)) } ?? .null,
      ])
  }
}
