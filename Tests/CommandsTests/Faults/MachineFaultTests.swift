import Foundation
import Synchronization
import TestSupport
import Testing

/// A call of the file system that fails, and the words a person is told.
struct MachineFault: Sendable, CustomTestStringConvertible {
  var call: String
  var error: Int32
  var words: String

  var testDescription: String { "\(call) → \(error)" }
}

/// What a build leaves when the machine refuses: the old portal or the new one, never a part, and the
/// truth about it.
@Suite struct MachineFaultTests {
  @Test(arguments: [
    MachineFault(call: "write", error: ENOSPC, words: "на диске нет места"),
    MachineFault(call: "create", error: ENOSPC, words: "на диске нет места"),
    MachineFault(call: "mkdir", error: ENOSPC, words: "на диске нет места"),
    MachineFault(call: "mkdir", error: EACCES, words: "нет прав"),
    MachineFault(call: "read", error: EIO, words: "диск не отвечает"),
    MachineFault(call: "opendir", error: EACCES, words: "нет прав"),
    MachineFault(call: "renameat2", error: EIO, words: "диск не отвечает"),
    MachineFault(call: "renameat2", error: EBUSY, words: "точка монтирования"),
    MachineFault(call: "syncfs", error: EIO, words: "диск не отвечает"),
    MachineFault(call: "chmod", error: EPERM, words: "нет прав"),
    MachineFault(call: "unlink", error: EROFS, words: "только для чтения"),
    MachineFault(call: "rmdir", error: EACCES, words: "нет прав"),
    MachineFault(call: "link", error: EMLINK, words: ""),
  ])
  func leavesAWholePortalAndTheTruth(_ fault: MachineFault) throws {
    let machine = try FaultyMachine()
    var trees: [FaultyMachine.Edition: [String: String]] = [:]
    for edition in [FaultyMachine.Edition.second, .first] {
      try machine.write(edition)
      try #require(machine.build().status == 0)
      trees[edition] = machine.tree
    }
    var shown = FaultyMachine.Edition.first
    try machine.write(shown.next)
    let count = try machine.calls(fault.call)
    shown = shown.next
    for number in Effort.some(3, of: count) {
      try machine.write(shown.next)
      let outcome = try machine.build([
        "CALLS": ",\(fault.call),", "AT": "\(number)", "ERROR": "\(fault.error)", "FOR_EVER": "1",
      ])
      Self.told.withLock { $0 += 1 }
      let place: Comment = "\(fault) at \(number) of \(count): \(outcome.said)"
      if outcome.status == 0 {
        #expect(machine.tree == trees[shown.next], place)
      } else {
        let isReplaced =
          outcome.said.contains("стоит на месте") || outcome.said.contains("обновлён")
        #expect(outcome.status == 3, place)
        #expect(outcome.said.hasPrefix("nastavnik: ") && outcome.said.contains(fault.words), place)
        #expect(machine.tree == trees[isReplaced ? shown.next : shown], place)
        #expect(
          machine.leftovers.isEmpty || isReplaced || outcome.said.contains("Черновик портала"),
          place)
      }
      #expect(try machine.build().status == 0, place)
      shown = shown.next
      #expect(machine.tree == trees[shown], place)
      #expect(machine.leftovers == [], place)
    }
    print("faults of the machine: \(Self.told.withLock { $0 })")
  }

  /// How many faults were made to happen.
  private static let told = Mutex(0)
}
