import Diagnostics
import Mentoring
import Site
import Storage
import Text

/// `nastavnik init`: a new portal that builds at once.
struct InitCommand: Command {
  let syntax = CommandSyntax(
    "init", operands: "ПАПКА --level УРОВЕНЬ [ключи]", limit: 1,
    "Создать новый портал: школы, муниципального центра или региона",
    [
      .init(
        "level", "УРОВЕНЬ", "чей портал: school, municipality или region",
        choices: ["school", "municipality", "region"]),
      .init("profile", "ИМЕНА", "чьи требования, через запятую; без ключа generic"),
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let given = arguments.operands.first else {
      throw Failure(.usage, "Назовите папку нового портала: nastavnik init ПАПКА --level school.")
    }
    let folder = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
    guard let level = arguments["level"].flatMap(Self.level) else {
      throw Failure(.usage, "Скажите, чей портал: --level school, municipality или region.")
    }
    let portal = StarterPortal(
      level: level, profiles: try profiles(arguments["profile"]), today: SystemClock.today())
    let files =
      portal.files.map { (path: $0.path, bytes: Array($0.text.utf8)) }
      + portal.blanks.map { (path: $0.path, bytes: WordFile.bytes($0.title, $0.text)) }
    try write(files, to: folder)
    console.result(
      "Создан портал \(folder), файлов: \(files.count). Дальше:\n"
        + "  cd \(Self.quoted(folder))\n"
        + "  nastavnik check                    что ещё заполнить\n"
        + "  nastavnik build --explicit-index   собрать и открыть с диска\n"
        + "Памятка для редактора: \(folder)/README.md\n")
    return 0
  }

  /// A path as one word of a shell's command line.
  private static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 || "-._/".utf8.contains($0)
    }
    let word = plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    return path.hasPrefix("-") ? "./" + word : word
  }

  static func level(_ name: String) -> PortalLevel? {
    switch name {
    case "school": .school
    case "municipality": .municipal
    case "region": .regional
    default: nil
    }
  }

  private func profiles(_ names: String?) throws(Failure) -> [String] {
    let names = (names ?? "generic").split { $0 == "," || $0 == " " }.map(String.init)
    let known = ProfileShelf.embedded.map(\.name)
    for name in names where !known.contains(name) {
      let hint = Suggestion.hint(to: name, among: known)
      throw Failure(
        .usage,
        "Профиля «\(name)» в программе нет.\(hint) Есть: \(known.joined(separator: ", ")).")
    }
    return names.filter { $0 != "start" }
  }

  /// Writes all files or none: what is already there is somebody's work.
  private func write(
    _ files: [(path: String, bytes: [UInt8])], to folder: String
  ) throws(Failure) {
    for file in files where try FileSystem.kind(of: folder + "/" + file.path) != nil {
      throw Failure(
        .content,
        "«\(folder)/\(file.path)» уже есть. Программа ничего не записала: назовите новую папку.")
    }
    for file in files {
      let path = folder + "/" + file.path
      if let above = FileSystem.parent(of: path) { try FileSystem.makeFolders(above) }
      try FileSystem.create(path, file.bytes)
    }
  }
}
