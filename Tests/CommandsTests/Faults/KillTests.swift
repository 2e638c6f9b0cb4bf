import Foundation
import Synchronization
import TestSupport
import Testing

/// Builds that are killed at any of their calls, with file systems that can exchange two folders in one
/// step and with those that cannot.
@Suite struct KillTests {
  @Test(arguments: [true, false])
  func losesNothing(canExchange: Bool) throws {
    let machine = try FaultyMachine()
    let system = canExchange ? [:] : ["NO_EXCHANGE": "1"]
    var trees: [FaultyMachine.Edition: [String: String]] = [:]
    for edition in [FaultyMachine.Edition.second, .first] {
      try machine.write(edition)
      try #require(machine.build().status == 0)
      trees[edition] = machine.tree
    }
    var random = SeededGenerator(seed: canExchange ? 1 : 2)
    var shown = FaultyMachine.Edition.first
    try machine.write(shown.next)
    let count = try machine.calls(nil, system)
    shown = shown.next
    for kill in 0..<(Effort.isFull ? 150 : 15) {
      try machine.write(shown.next)
      // Every other kill is among the last calls, where trees are exchanged and removed.
      let early = Int.random(in: 1...max(1, count), using: &random)
      let at = kill % 2 == 0 ? early : count - early / 3
      let outcome = try machine.build(
        system.merging(["AT": "\(at)", "KILL": kill % 4 < 2 ? "after" : "before"]) { $1 })
      let place: Comment = "kill at \(at) of \(count): \(outcome.said)"
      #expect(outcome.status == -SIGKILL || outcome.status == 0, place)
      Self.kills.withLock { $0 += 1 }
      let seen = machine.tree
      // Where trees are exchanged in two steps, there is a moment without any.
      #expect(
        seen == trees[shown] || seen == trees[shown.next] || !canExchange && seen.isEmpty, place)
      if kill % 3 == 0 { try expectPutRight(machine, seen, trees, shown, place) }
      try machine.write(shown.next)
      #expect(try machine.build(system).status == 0, place)
      shown = shown.next
      #expect(machine.tree == trees[shown] && machine.leftovers == [], place)
    }
    print("kills: \(Self.kills.withLock { $0 })")
  }

  /// A run that publishes nothing puts right what the kill left, and says truly what stands there.
  private func expectPutRight(
    _ machine: FaultyMachine, _ seen: [String: String],
    _ trees: [FaultyMachine.Edition: [String: String]], _ shown: FaultyMachine.Edition,
    _ place: Comment
  ) throws {
    try machine.folder.write("content/school/terms.yaml", "- [")
    let outcome = try machine.build()
    #expect(outcome.status == 1, place)
    #expect(outcome.said.contains("остался прежним"), "\(outcome.said)")
    #expect(outcome.said.contains("возвращён на место") == seen.isEmpty, "\(outcome.said)")
    #expect(machine.tree == (seen.isEmpty ? trees[shown] : seen), place)
    #expect(machine.leftovers == [], place)
  }

  private static let kills = Mutex(0)
}
