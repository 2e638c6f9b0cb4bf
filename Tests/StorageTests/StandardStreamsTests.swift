import Diagnostics
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct StandardStreamsTests {
  /// Opens a path for writing for the time of a test.
  private func withDescriptor(_ path: String, _ body: (Int32) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try body(descriptor)
  }

  @Test func remembersAResultThatAFullDiskDidNotTake() throws {
    try withDescriptor("/dev/full") { full in
      let streams = StandardStreams(results: full, messages: full)
      #expect(streams.failure == nil)
      streams.write(Array("сообщение".utf8).span, to: .messages)
      #expect(streams.failure == nil)
      streams.write(Array("результат".utf8).span, to: .results)
      #expect(streams.failure?.status == .machine)
      #expect(streams.failure?.message.contains("на диске нет места") == true)
    }
  }

  @Test func remembersAResultThatAClosedOutputDidNotTake() throws {
    let streams = StandardStreams(results: 1_000_000)
    streams.write([0x61].span, to: .results)
    #expect(streams.failure?.message.contains("он закрыт") == true)
  }

  @Test func writesEveryByte() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    try withDescriptor(folder.path("out")) { file in
      let streams = StandardStreams(results: file)
      streams.write(bytes.span, to: .results)
      #expect(streams.failure == nil)
    }
    #expect(folder.read("out") == bytes)
  }
}
