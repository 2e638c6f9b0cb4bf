import Diagnostics
import Mentoring
import Site
import Storage

/// `nastavnik release`: gives the next packages a number and notes whose records have been withdrawn.
struct ReleaseCommand: Command {
  let syntax = CommandSyntax(
    "release", operands: "[ПАПКА]", limit: 1,
    "Дать пакетам портала следующий номер и отметить, чьи записи отозваны (файл obmen.json)",
    [.init("today", "ДАТА", "на этот день")])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    let folder = try PortalFolders.one(arguments.operands)
    let checked = try CheckedFolder(folder, arguments, console).checked()
    guard !PackageDesk(checked).addressees.isEmpty else {
      throw Failure(
        .content,
        "Портал никому ничего не передаёт. Назовите получателей в site.yaml: "
          + "exchange: {addressees: [адрес]}.")
    }
    var report = Report()
    var memory = checked.memory ?? PackageMemory(key: Self.randomKey())
    let labels = PackageDesk(checked.with(memory)).labels(into: &report)
    guard report.errors == 0 else {
      _ = console.show(report)
      return 1
    }
    let before = memory.tombstones.count
    memory.release(labels: labels)
    let path = folder + "/" + PackageMemory.file
    let fresh = path + ".new"
    if try FileSystem.kind(of: fresh) != nil { try FileSystem.remove(fresh) }
    try FileSystem.create(fresh, memory.bytes)
    try FileSystem.rename(fresh, to: path)
    console.result(
      "\(path): номер \(memory.serial), \(Counting.records(labels.count)) в пакетах, "
        + "отозвано \(max(0, memory.tombstones.count - before)).\n")
    return 0
  }

  /// 64 hexadecimal digits from the system's source of chance.
  private static func randomKey() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<64).map { _ in String(Int.random(in: 0..<16, using: &source), radix: 16) }.joined()
  }
}
