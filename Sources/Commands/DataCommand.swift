import Diagnostics
import Formats

/// `nastavnik data`: a data file as it was read, before typing.
struct DataCommand: Command {
  let syntax = CommandSyntax(
    "data", operands: "ФАЙЛ [ключи]", limit: 1,
    "Напечатать файл с данными как JSON: так, как он прочитан, до проверки полей",
    [
      .init(
        "as", "ВИД", "что в файле: yaml, json, csv, md или xlsx; без ключа — по имени файла",
        choices: ["yaml", "json", "csv", "md", "xlsx"])
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let path = arguments.operands.first else {
      throw Failure(.usage, "Назовите файл: nastavnik data ФАЙЛ. Знак «-» — стандартный ввод.")
    }
    let format = try format(of: path, arguments)
    let file = try InputFile(path, console)
    var report = Report()
    let data = DataFile.read(format, path: file.path, bytes: file.bytes, into: &report)
    let status = console.show(report)
    if status == 0, let data {
      console.result(String(decoding: DataDump.bytes(of: data), as: UTF8.self))
    }
    return status
  }

  private func format(
    of path: String, _ arguments: Arguments
  ) throws(Failure) -> DataFile.Format {
    if let format = DataFile.Format(path: arguments["as"].map { "." + $0 } ?? path) {
      return format
    }
    throw Failure(
      .usage,
      "По имени «\(path)» не понять, что в файле. Добавьте ключ --as: yaml, json, csv, md или xlsx."
    )
  }
}
