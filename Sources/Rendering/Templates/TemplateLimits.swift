import Text

/// What templates may cost: beyond a limit they are refused with a fault at its place.
///
/// A theme may come from a stranger, and the program builds it with the rights of whoever runs it.
/// So no template can crash the program, fill the memory or keep it busy for ever. The numbers are
/// some ten times what the largest page of a real portal needs; they count what a template does and
/// not time or stack, so that the same input gives the same result on every machine.
package struct TemplateLimits: Sendable, Equatable {
  /// Bytes of one template's file.
  package var source = 1 << 20
  /// How many tags and brackets may be open inside one another.
  package var nesting = 80
  /// How many operations of one expression may rest on one another: `a.b.c`, `a|trim|upper`,
  /// `a + b + c`.
  package var operations = 200
  /// How many templates, blocks and macros may run inside one another.
  package var calls = 100
  /// How many tags and operations may be evaluated inside one another, over all that runs.
  package var evaluation = 2000
  /// How many statements one page may run; each turn of a loop and each call counts as one too.
  package var steps = 5_000_000
  /// How many statements the check of one page's templates goes through.
  package var checked = 200_000
  /// Numbers in one `range()`, as in Jinja2's sandbox.
  package var range = 100_000
  /// How many lists and tables may lie inside one another.
  package var valueDepth = 64
  /// Bytes of all the values that one page makes or that its filters and comparisons go through.
  package var valueBytes = 256 << 20
  /// Bytes of one page, with all that is captured while it is written.
  package var output = 64 << 20

  package init() {}
}

extension TemplateLimits {
  package typealias Entry = (name: String, value: Int, text: String)

  /// All the limits by name, each with the number as messages and the handbook show it.
  package var entries: [Entry] {
    [
      ("source", source, Self.bytes(source)), ("nesting", nesting, NumberText.text(nesting)),
      ("operations", operations, NumberText.text(operations)),
      ("calls", calls, NumberText.text(calls)),
      ("evaluation", evaluation, NumberText.text(evaluation)),
      ("steps", steps, NumberText.text(steps)), ("checked", checked, NumberText.text(checked)),
      ("range", range, NumberText.text(range)),
      ("valueDepth", valueDepth, NumberText.text(valueDepth)),
      ("valueBytes", valueBytes, Self.bytes(valueBytes)), ("output", output, Self.bytes(output)),
    ]
  }

  private static func bytes(_ count: Int) -> String { FileSizeText.text(count) }
}

extension TemplateFailure {
  static func sourceTooLong(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooMuchMemory, "Шаблон больше \(FileSizeText.text(limits.source))",
      help: "Разделите его на части и соедините их тегом include.")
  }

  static func nestedTooDeep(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooDeep, "Вложенность больше \(limits.nesting) уровней",
      help: "Вынесите внутреннюю часть в макрос или отдельный файл.")
  }

  static func tooManyOperations(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooDeep,
      "В выражении больше \(limits.operations) действий, которые опираются друг на друга",
      help: "Разделите выражение тегом set, а перебор запишите циклом for.")
  }

  static func tooManyCalls(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooDeep,
      "Макросы, блоки и включения вложены глубже \(limits.calls) уровней")
  }

  static func evaluatedTooDeep(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooDeep,
      "Теги и действия во всех макросах и включениях вложены глубже "
        + "\(NumberText.text(limits.evaluation)) уровней",
      help: "Разделите длинные выражения и уберите лишние обращения макросов друг к другу.")
  }

  static func tooManySteps(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooManySteps,
      "Страница требует больше \(NumberText.text(limits.steps)) шагов")
  }

  static func checkedTooMuch(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooManySteps,
      "Проверка шаблонов страницы требует больше \(NumberText.text(limits.checked)) шагов",
      help: "Проверьте, не включают ли шаблоны друг друга по многу раз.")
  }

  static func rangeTooLong(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooDeep, "В range больше \(NumberText.text(limits.range)) чисел")
  }

  static func valueTooDeep(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooMuchMemory,
      "Списки и словари вложены друг в друга глубже \(limits.valueDepth) уровней")
  }

  static func tooManyBytes(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooMuchMemory,
      "Тексты и списки, которые делает шаблон, занимают больше "
        + FileSizeText.text(limits.valueBytes))
  }

  static func outputTooLong(_ limits: TemplateLimits) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.tooMuchOutput, "Страница больше \(FileSizeText.text(limits.output))")
  }
}
