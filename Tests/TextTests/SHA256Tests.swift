import Testing
import Text

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4 and those around the border of a block, as sha256sum prints them.
  static let cases: [(bytes: [UInt8], digest: String)] = [
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      [UInt8](repeating: 0x61, count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: cases.indices) func givesTheDigestOfTheStandard(_ index: Int) {
    #expect(SHA256(Self.cases[index].bytes).digest == Self.cases[index].digest)
  }
}
