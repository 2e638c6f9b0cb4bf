import Testing
import Text

@Suite struct FNV1aTests {
  @Test func hashesAsTheAuthorsOfFNVPublish() {
    #expect(FNV1a.digits("".utf8) == "cbf29ce484222325")
    #expect(FNV1a.digits("a".utf8) == "af63dc4c8601ec8c")
    #expect(FNV1a.digits("foobar".utf8) == "85944171f73967e8")
    #expect(FNV1a.longDigits("".utf8) == "6c62272e07bb014262b821756295c58d")
    #expect(FNV1a.longDigits("a".utf8) == "d228cb696f1a8caf78912b704e4a8964")
  }

  @Test func mixesByteByByteWhatItHashesAtOnce() {
    var hash = FNV1a()
    #expect(hash.value == FNV1a.hash([]))
    for byte in "наставник".utf8 { hash.mix(UInt64(byte)) }
    #expect(hash.value == FNV1a.hash("наставник".utf8))
    #expect(FNV1a.hash("ab".utf8) != FNV1a.hash("ba".utf8))
  }
}
