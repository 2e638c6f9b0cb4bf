import Diagnostics
import Mentoring
import Site
import Storage
import Text

/// Turns the options that building and checking share into a project.
enum ProjectOptions {
  static func project(
    _ folder: String, output: String?, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> Project {
    var project = Project(folder: folder, output: output, themes: try themes(arguments))
    project.today = try date("today", arguments, example: "2026-09-01")
    project.baseURL = try baseURL(arguments)
    project.explicitIndex = arguments.has("explicit-index")
    project.privateFolder = arguments[privateFolder.name]
    project.drafts = arguments.has("drafts")
    project.isStrict = arguments.has("strict")
    project.cache = console.cache.map { cache(of: folder, in: $0) }
    return project
  }

  static let privateFolder = CommandSyntax.Option(
    "private", "ПАПКА", "закрытые поля и записи из папки вне репозитория, по коду записи")

  /// A folder of the portal's own: a check that clears it away touches no other portal's.
  private static func cache(of folder: String, in cache: String) -> String {
    let place = FileSystem.resolved(folder) ?? folder
    return "\(cache)/nastavnik/\(FNV1a.longDigits(place.utf8))"
  }

  /// The folder of themes; only the usual one may be absent, as the program carries its themes.
  static func themes(_ arguments: Arguments) throws(Failure) -> String {
    guard let folder = arguments["themes"] else { return "Themes" }
    guard FileSystem.isFolder(folder) else {
      throw Failure(
        .usage, "Папки с темами «\(folder)» нет. Без ключа --themes берутся встроенные темы.")
    }
    return folder
  }

  /// A day given with an option.
  static func date(
    _ option: String, _ arguments: Arguments, example: String
  ) throws(Failure) -> CalendarDate? {
    guard let text = arguments[option] else { return nil }
    guard let date = CalendarDate(reading: text) else {
      throw Failure(.usage, "«\(text)» — не дата. Напишите её так: --\(option) \(example).")
    }
    return date
  }

  private static func baseURL(_ arguments: Arguments) throws(Failure) -> String? {
    guard let text = arguments["base-url"] else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      throw Failure(.usage, "«\(text)» — не адрес. Он начинается с https://.")
    }
    return text
  }
}
