import Diagnostics

/// Parses the files of a theme, joins each template with those it extends, and compiles them.
struct TemplateLoader {
  private(set) var syntaxes: [String: TemplateSyntax] = [:]
  private(set) var report = Report()
  let names = Names()

  init(files: [(name: String, file: SourceFile)], limits: TemplateLimits) {
    for (name, file) in files {
      do {
        syntaxes[name] = try Parser.parse(file, named: name, limits)
      } catch {
        report.add(error.diagnostic)
      }
    }
    dropBrokenChains()
  }

  /// The compiled templates by their names.
  mutating func load() -> [String: CompiledTemplate] {
    var analysis = AutoescapeAnalysis(syntaxes)
    let contexts = analysis.run()
    report.add(contentsOf: analysis.report)
    var tops: [String: (frameSize: Int, body: [any StatementNode])] = [:]
    var blocks: [String: [String: BlockCode]] = [:]
    for name in syntaxes.keys.sorted() {
      guard let syntax = syntaxes[name] else { continue }
      var compiler = Compiler(syntax, names: names, contexts: contexts[name] ?? [:])
      tops[name] = compiler.compileTop()
      blocks[name] = compiler.blocks
      report.add(contentsOf: compiler.report)
    }
    for syntax in syntaxes.values {
      reportStrayBlocks(syntax)
      reportLostText(syntax)
    }
    let inputs = FreeVariables(syntaxes, names)
    var templates: [String: CompiledTemplate] = [:]
    for (name, syntax) in syntaxes {
      guard let top = tops[name] else { continue }
      templates[name] = CompiledTemplate(
        name: name, file: syntax.file, frameSize: top.frameSize, height: syntax.body.height,
        body: top.body,
        parent: syntax.parent?.text, blocks: chained(blocks, from: name),
        inputs: inputs.of(name))
    }
    return templates
  }

  /// For each block of a template and its bases the bodies, the template's own first.
  private func chained(
    _ blocks: [String: [String: BlockCode]], from name: String
  ) -> [String: [BlockCode]] {
    var result: [String: [BlockCode]] = [:]
    for template in chain(from: name) {
      for (block, code) in blocks[template] ?? [:] { result[block, default: []].append(code) }
    }
    return result
  }

  /// The template, the one it extends, and so on to the base.
  private func chain(from name: String) -> [String] {
    var chain = [name]
    while let parent = syntaxes[chain[chain.count - 1]]?.parent?.text, !chain.contains(parent),
      syntaxes[parent] != nil
    {
      chain.append(parent)
    }
    return chain
  }
}

// MARK: Faults between templates

extension TemplateLoader {
  /// Takes out templates that extend what is missing or themselves, with a fault for each.
  private mutating func dropBrokenChains() {
    var broken: [String] = []
    for name in syntaxes.keys.sorted() {
      guard let syntax = syntaxes[name] else { continue }
      reportDoubles(syntax)
      guard let parent = syntax.parent else { continue }
      let site = TemplateLocation(file: syntax.file, place: parent.place)
      if syntaxes[parent.text] == nil {
        report.add(
          TemplateFailure.missingTemplate(
            [parent.text], among: syntaxes.keys.sorted(), at: site
          ).diagnostic)
        broken.append(name)
      } else if syntaxes[chain(from: name).last ?? ""]?.parent != nil, extendsItself(name) {
        report.add(TemplateFailure.cycle(parent.text, at: site).diagnostic)
        broken.append(name)
      }
    }
    for name in broken { syntaxes[name] = nil }
  }

  private func extendsItself(_ name: String) -> Bool {
    var seen: Set<String> = []
    var current = name
    while let parent = syntaxes[current]?.parent?.text {
      guard seen.insert(current).inserted else { return true }
      current = parent
    }
    return false
  }

  private mutating func reportDoubles(_ syntax: TemplateSyntax) {
    var seen: Set<String> = []
    for block in syntax.body.allBlocks where !seen.insert(block.name.text).inserted {
      let site = TemplateLocation(file: syntax.file, place: block.name.place)
      report.add(TemplateFailure.doubleBlock(block.name.text, at: site).diagnostic)
    }
  }
}

extension TemplateLoader {
  /// A block that none of the extended templates has would never be seen.
  private mutating func reportStrayBlocks(_ syntax: TemplateSyntax) {
    guard syntax.parent != nil else { return }
    let bases = chain(from: syntax.name).dropFirst()
    let known = bases.flatMap { syntaxes[$0]?.body.allBlocks ?? [] }.map(\.name.text)
    for block in syntax.splitAtExtends.after.blocks where !known.contains(block.name.text) {
      let site = TemplateLocation(file: syntax.file, place: block.name.place)
      report.add(TemplateFailure.strayBlock(block.name.text, among: known, at: site).diagnostic)
    }
  }
}

extension TemplateLoader {
  /// Warns of text and prints that a template which extends another one never shows.
  private mutating func reportLostText(_ syntax: TemplateSyntax) {
    for statement in syntax.splitAtExtends.after where statement.isVisible {
      report.add(
        Diagnostic(
          TemplateDiagnostics.unknownBlock, "Содержимое вне блоков не попадёт на страницу",
          at: statement.place.range(in: syntax.file), severity: .warning,
          help: "Перенесите его в один из блоков расширяемого шаблона."))
    }
  }
}

extension StatementSyntax {
  fileprivate var isVisible: Bool {
    switch kind {
    case .text(let text): text.contains { $0 > 0x20 }
    case .print, .include, .call, .filter: true
    default: false
    }
  }
}

extension TemplateFailure {
  fileprivate static func strayBlock(
    _ name: String, among known: [String], at site: TemplateLocation
  ) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.unknownBlock, "Блока «\(name)» нет в расширяемом шаблоне",
      suggestion: Suggestion.nearest(to: name, among: known))
  }

  fileprivate static func cycle(_ name: String, at site: TemplateLocation) -> TemplateFailure {
    site.failure(
      TemplateDiagnostics.cycle, "Шаблон расширяет сам себя через «\(name)»",
      help: "Основа всех страниц не расширяет ничего.")
  }

  fileprivate static func doubleBlock(_ name: String, at site: TemplateLocation) -> TemplateFailure
  {
    site.failure(
      TemplateDiagnostics.unknownBlock, "Блок «\(name)» стоит в шаблоне дважды",
      help: "Повторить блок можно так: {{ self.\(name)() }}.")
  }
}
