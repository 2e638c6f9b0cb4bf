import Foundation
import TestSupport
import Testing

@testable import Media

/// What is kept from run to run, whatever happens to it in between.
@Suite struct KeptFilesTests {
  private let folder: TemporaryFolder
  private var kept: KeptFiles { KeptFiles(in: folder.path("kept")) }

  init() throws { folder = try TemporaryFolder() }

  @Test func givesBackWhatItKept() {
    #expect(kept.read("a") == nil)
    kept.write("a", Array("текст".utf8))
    kept.write("empty", [])
    #expect(kept.read("a") == Array("текст".utf8))
    #expect(kept.read("empty") == [])
    kept.write("a", [1])
    #expect(kept.read("a") == [1])
    #expect(folder.tree("kept").keys.sorted() == ["a.kept", "empty.kept"])
  }

  @Test func isItsOwnersAlone() throws {
    kept.write("a", [1])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("kept"))[
      .posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test(arguments: [0, 3, 12]) func takesADamagedEntryForNone(_ length: Int) throws {
    kept.write("a", [1, 2, 3, 4, 5])
    let whole = try #require(folder.read("kept/a.kept"))
    #expect(whole.count == 13)
    try folder.write("kept/a.kept", Array(whole.prefix(length)))
    #expect(kept.read("a") == nil)
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x10
      try folder.write("kept/a.kept", bytes)
      #expect(kept.read("a") == nil, "byte \(index)")
    }
    kept.write("a", [9])
    #expect(kept.read("a") == [9])
  }

  @Test func removesOnlyItsOwnThatARunDidNotUse() throws {
    kept.write("used", [1])
    kept.write("unused", [2])
    try folder.write("kept/part-broken-off", [3])
    try folder.write("kept/somebody's.txt", "x")
    let run = kept
    _ = run.read("used")
    try run.forgetUnused()
    #expect(folder.tree("kept").keys.sorted() == ["somebody's.txt", "used.kept"])
  }

  @Test func doesWithoutAFolderItMayNotWriteTo() throws {
    try folder.makeFolder("kept")
    try folder.permit("kept", 0o500)
    withoutRoot {
      kept.write("a", [1])
      #expect(kept.read("a") == nil)
    }
    try folder.permit("kept", 0o700)
    #expect(folder.tree("kept").isEmpty)
  }

  @Test func doesWithoutAFolderWhoseNameIsTaken() throws {
    try folder.write("kept", "x")
    kept.write("a", [1])
    #expect(kept.read("a") == nil)
    #expect(folder.text("kept") == "x")
  }
}

/// Sealed bytes.
@Suite struct SealTests {
  private static let text = Array(String(repeating: "Приказ о Тихонове. ", count: 9).utf8)

  private static func seal(_ file: String, _ purpose: String = "text") -> Seal {
    Seal(Seal.Document(Array(file.utf8)), for: purpose)
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 100]) func opensWhatItSealed(_ count: Int) {
    let text = Array(Self.text.prefix(count))
    let sealed = Self.seal("файл").apply(to: text)
    #expect(sealed.count == count)
    #expect(sealed != text || text.isEmpty)
    #expect(Self.seal("файл").apply(to: sealed) == text)
  }

  @Test func givesNothingToWhoHasAnotherFile() {
    let sealed = Self.seal("файл").apply(to: Self.text)
    for other in [Self.seal("файл."), Self.seal("файл", "info")] {
      #expect(other.name != Self.seal("файл").name)
      let opened = other.apply(to: sealed)
      // As many equal bytes as chance gives: 1 of 256.
      #expect(zip(opened, Self.text).count { $0 == $1 } < Self.text.count / 16)
    }
  }

  @Test func masksNoTwoBlocksAlike() {
    let mask = Self.seal("файл").apply(to: [UInt8](repeating: 0, count: 320))
    let blocks = stride(from: 0, to: 320, by: 32).map { Array(mask[$0..<$0 + 32]) }
    #expect(Set(blocks).count == 10)
  }
}
