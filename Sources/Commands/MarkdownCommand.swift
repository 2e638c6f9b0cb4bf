import Diagnostics
import Formats
import Rendering

/// `nastavnik markdown`: a text as HTML, apart from any portal.
struct MarkdownCommand: Command {
  let syntax = CommandSyntax(
    "markdown", operands: "[ФАЙЛ] [ключи]", limit: 1,
    "Напечатать текст Markdown как HTML; без файла — стандартный ввод",
    [
      .init("plain", nil, "строго CommonMark, без добавлений и проверок"),
      .init("gfm", nil, "CommonMark с таблицами и списками дел, как на GitHub"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let mode = try mode(arguments)
    let input = try InputFile(arguments.operands.first ?? "-", console)
    var report = Report()
    guard let (file, body) = text(input, mode, into: &report) else { return console.show(report) }
    let rendered = Markdown.render(
      file, body: body, options: MarkdownOptions(mode: mode, typography: mode == .portal),
      host: NoHost(), report: &report)
    let status = console.show(report)
    if status == 0 { rendered.withHTML { console.result($0.span) } }
    return status
  }

  private func mode(_ arguments: Arguments) throws(Failure) -> MarkdownOptions.Mode {
    switch (arguments.has("plain"), arguments.has("gfm")) {
    case (true, true): throw Failure(.usage, "Выберите одно: --plain или --gfm.")
    case (true, false): .plain
    case (false, true): .gfm
    case (false, false): .portal
    }
  }

  /// A portal's text begins below its front matter; foreign Markdown knows none.
  private func text(
    _ input: InputFile, _ mode: MarkdownOptions.Mode, into report: inout Report
  ) -> (SourceFile, Place)? {
    guard mode == .portal else {
      return (SourceFile(path: input.path, bytes: input.bytes), Place(0, input.bytes.count))
    }
    guard
      let file = TextDecoding.decode(path: input.path, bytes: input.bytes, into: &report),
      let document = FrontMatter.read(file, isDecoded: true, into: &report)
    else { return nil }
    return (file, document.body ?? Place(0, file.bytes.count))
  }
}
