package import Diagnostics
import Rendering
import Text

/// What can be wrong with a theme as a whole.
package enum ThemeDiagnostics {
  package static let all = [
    unknownTheme, circle, unknownParent, unknownKey, wrongShape, optionType, badValue, contrast,
    unknownOption, noPicture, missingPage, foreignAddress,
  ]

  static let unknownTheme = DiagnosticKind(
    "THEME-01", .error, "Тема портала есть среди установленных",
    help: "Исправьте поле theme в site.yaml.")

  static let circle = DiagnosticKind(
    "THEME-02", .error, "Темы не наследуют друг друга по кругу",
    help: "Уберите parent у одной из тем.")

  static let unknownParent = DiagnosticKind(
    "THEME-03", .error, "Тема, на которой стоит другая, есть среди установленных",
    help: "Исправьте поле parent в theme.yaml.",
    wrong: .init("theme.yaml", "title: Наша тема\nparent: bsae"),
    right: .init("theme.yaml", "title: Наша тема\nparent: base"))

  static let unknownKey = DiagnosticKind(
    "THEME-04", .error, "В theme.yaml стоят только известные поля",
    wrong: .init("theme.yaml", "titel: Наша тема\nparent: base"),
    right: .init("theme.yaml", "title: Наша тема\nparent: base"))

  static let wrongShape = DiagnosticKind(
    "THEME-05", .error, "Поля theme.yaml записаны так, как их читает программа",
    help: "Настройки записывают так: options, под ним имя, под именем type, title, default и on.",
    wrong: .init("theme.yaml", "parent: base\noptions: [band]"),
    right: .init("theme.yaml", "parent: base\noptions:\n  band: {type: text, title: Полоса}"))

  static let optionType = DiagnosticKind(
    "THEME-06", .error, "У каждой настройки темы есть известный тип",
    help: "Типы: color – цвет, text – строка, image – картинка, bool – да или нет.",
    wrong: .init("theme.yaml", "options:\n  band: {type: colour}"),
    right: .init("theme.yaml", "options:\n  band: {type: color}"))

  static let badValue = DiagnosticKind(
    "THEME-07", .error, "Значение настройки подходит к её типу",
    wrong: .init("theme.yaml", "options:\n  band: {type: color, default: синий}"),
    right: .init("theme.yaml", "options:\n  band: {type: color, default: \"#0a3a66\"}"))

  static let contrast = DiagnosticKind(
    "THEME-08", .error,
    "Цвета, которые видны вместе, отличаются по яркости не меньше чем в 4,5 раза",
    help: "Возьмите один из цветов темнее или светлее.", clause: "WCAG 2.2, 1.4.3",
    wrong: .init("theme.yaml", "options:\n  band: {type: color, default: \"#9ab\", on: \"#fff\"}"),
    right: .init(
      "theme.yaml", "options:\n  band: {type: color, default: \"#0a3a66\", on: \"#fff\"}"))

  static let unknownOption = DiagnosticKind(
    "THEME-09", .error, "Портал задаёт только те настройки, которые есть у его темы")

  static let noPicture = DiagnosticKind(
    "THEME-10", .error, "Картинка настройки есть среди файлов портала или темы",
    help: "Положите картинку в папку files и напишите её путь: files/gerb.png.")

  static let foreignAddress = DiagnosticKind(
    "THEME-12", .error, "Тема не загружает ничего с чужих сайтов",
    help: "Положите шрифт, стили, программу или картинку в папку assets темы; счётчики и рамки "
      + "чужих сайтов уберите: они узнают о каждом, кто открыл страницу.",
    clause: "ст. 6 и 18 Федерального закона № 152-ФЗ")

  static let missingPage = DiagnosticKind(
    "THEME-11", .error, "У темы есть шаблон для каждого вида страниц",
    help: "Добавьте шаблон или унаследуйте его: parent: base.")
}

extension Diagnostic {
  static func unknownTheme(_ name: String, _ known: [String], at range: SourceRange?) -> Diagnostic
  {
    Diagnostic(
      ThemeDiagnostics.unknownTheme, "Темы «\(name)» нет", at: range,
      help: "Есть темы: \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: name, among: known))
  }

  static func unknownParent(_ parent: ThemeValue, _ known: [String]) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unknownParent, "Темы «\(parent.text)» нет", at: parent.range,
      help: "Есть темы: \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: parent.text, among: known))
  }

  static func themeCircle(_ parent: ThemeValue) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.circle, "Тема «\(parent.text)» наследует сама себя", at: parent.range)
  }

  static func unknownThemeKey(
    _ key: String, among keys: [String], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unknownKey, "Поля «\(key)» здесь не бывает", at: range,
      help: "Здесь пишут: \(keys.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: key, among: keys))
  }

  static func foreignAddress(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.foreignAddress, "Браузер будет загружать «\(address)» с чужого сайта",
      at: range)
  }

  static func notAMap(at range: SourceRange) -> Diagnostic {
    Diagnostic(ThemeDiagnostics.wrongShape, "Здесь должны быть поля со значениями", at: range)
  }

  static func notWidths(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.wrongShape, "Ширина картинок – это список чисел от 16 до 4000", at: range,
      help: "Например: picture_widths: [480, 960, 1600].")
  }

  static func notAText(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(ThemeDiagnostics.wrongShape, "В поле «\(key)» должно быть одно значение", at: range)
  }

  static func unknownOptionType(_ value: ThemeValue) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.optionType, "Типа «\(value.text)» нет", at: value.range,
      suggestion: Suggestion.nearest(
        to: value.text, among: ThemeOption.Kind.allCases.map(\.rawValue)))
  }

  static func optionWithoutType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(ThemeDiagnostics.optionType, "У настройки «\(name)» нет типа", at: range)
  }

  static func badColour(_ value: ThemeValue, of name: String) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.badValue, "«\(value.text)» – не цвет для настройки «\(name)»",
      at: value.range, help: "Цвет записывают так: \"#0b4f8a\" или \"#fff\", в кавычках.")
  }

  static func badFlag(_ value: ThemeValue, of name: String) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.badValue, "«\(value.text)» – не «да» и не «нет» для настройки «\(name)»",
      at: value.range)
  }

  static func poorContrast(
    _ value: ThemeValue, of name: String, on ground: ThemeValue, _ ratio: Double
  ) -> Diagnostic {
    let shown = NumberText.text((ratio * 100).rounded(.down) / 100)
    return Diagnostic(
      ThemeDiagnostics.contrast,
      "Цвет «\(value.text)» настройки «\(name)» виден с «\(ground.text)» при контрасте "
        + "\(shown) : 1, а нужно не меньше 4,5 : 1", at: value.range,
      notes: [.init("второй цвет пары", at: ground.range)])
  }

  static func unknownOption(_ name: ThemeValue, among known: [String]) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unknownOption, "У темы нет настройки «\(name.text)»", at: name.range,
      help: known.isEmpty ? nil : "Есть настройки: \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: name.text, among: known))
  }

  static func noPicture(_ value: ThemeValue, among known: [String]) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.noPicture, "Картинки «\(value.text)» нет", at: value.range,
      suggestion: Suggestion.nearest(to: value.text, among: known))
  }

  static func missingPage(_ template: String, in theme: String, among known: [String]) -> Diagnostic
  {
    Diagnostic(
      ThemeDiagnostics.missingPage, "В теме «\(theme)» нет шаблона «\(template)»", at: nil,
      suggestion: Suggestion.nearest(to: template, among: known))
  }
}
