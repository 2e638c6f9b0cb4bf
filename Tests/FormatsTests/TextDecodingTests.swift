import Diagnostics
import Testing

@testable import Formats

@Suite struct TextDecodingTests {
  /// «имя;класс» and «Пётр;7» in Windows-1251.
  static let windows1251: [UInt8] =
    [0xE8, 0xEC, 0xFF, 0x3B, 0xEA, 0xEB, 0xE0, 0xF1, 0xF1, 0x0D, 0x0A]
    + [0xCF, 0xB8, 0xF2, 0xF0, 0x3B, 0x37, 0x0D, 0x0A]

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    arguments: [
      windows1251,
      Array("имя;класс\r\nПётр;7\r\n".utf8),
      [0xEF, 0xBB, 0xBF] + Array("имя;класс\r\nПётр;7\r\n".utf8),
      utf16("имя\tкласс\r\nПётр\t7\r\n", bigEndian: false),
      utf16("имя\tкласс\r\nПётр\t7\r\n", bigEndian: true),
    ] as [[UInt8]])
  func tableIsReadInEveryEncodingOfExcel(_ bytes: [UInt8]) {
    let reading = Reading(bytes: bytes, as: "a.csv")
    #expect(reading.data == #"[{"имя":"Пётр","класс":"7"}]"#)
    #expect(reading.faults == [])
  }

  @Test func tableKeepsSignsOfRussianTypography() {
    let bytes: [UInt8] =
      Array("a\n".utf8) + [0xAB, 0xCC, 0xE8, 0xF0, 0xBB, 0x20, 0x97, 0x20, 0xB9, 0x31]
    #expect(Reading(bytes: bytes, as: "a.csv").data == #"[{"a":"«Мир» — №1"}]"#)
  }

  /// Text is checked by eight bytes: a fault must be found wherever among them it stands.
  @Test(
    arguments: [
      [0xD0], [0x8F], [0xC0, 0x80], [0xC1, 0xBF], [0xE2, 0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xD0, 0xD0, 0xB0],
    ] as [[UInt8]])
  func damageIsFoundAtEveryOffset(_ damage: [UInt8]) {
    for before in 0..<10 {
      let filler = String(repeating: "x", count: before % 2) + String(repeating: "я", count: before)
      for after in ["", "x", "яяяяяяяяя", "№№№", "aaaaaaaaaaaaaaaa"] {
        let bytes = Array(filler.utf8) + damage + Array(after.utf8)
        #expect(
          TextDecoding.firstInvalidUTF8(in: bytes)?.lowerBound != nil, "\(before) \(after)")
      }
    }
  }

  @Test(arguments: ["x", "я", "№", "—", "😀", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{80}"])
  func everyCharacterIsReadAtEveryOffset(_ character: String) {
    for before in 0..<10 {
      for after in ["", "x", "я", "яяяяяяяяя", "№№№", "aaaaaaaaaaaaaaaa"] {
        let text = String(repeating: "x", count: before) + "я" + character + after
        #expect(TextDecoding.firstInvalidUTF8(in: Array(text.utf8)) == nil)
      }
    }
  }

  @Test func damagedUTF8IsNotTakenForWindows1251() {
    let bytes = Array("имя;класс\nПётр".utf8) + [0xD0] + Array(";семь\n".utf8)
    #expect(Reading(bytes: bytes, as: "a.csv").faults == ["TEXT-01 2:5"])
  }

  @Test func encodingOfDOSIsNotTakenForWindows1251() {
    // «имя» and «школа» in CP866.
    let bytes: [UInt8] = [0xA8, 0xAC, 0xEF, 0x0A, 0xE8, 0xAA, 0xAE, 0xAB, 0xA0, 0x0A]
    #expect(Reading(bytes: bytes, as: "a.csv").faults == ["TEXT-01 1:1"])
  }

  /// «имя;класс\nПётр;7» and the like, as other systems of Russia wrote it.
  @Test(
    arguments: [
      (
        "KOI8-R",
        [
          0xC9, 0xCD, 0xD1, 0x3B, 0xCB, 0xCC, 0xC1, 0xD3, 0xD3, 0x0A, 0xF0, 0xA3, 0xD4, 0xD2, 0x3B,
          0x37,
        ]
      ),
      ("UTF-32", [0xFF, 0xFE, 0, 0, 0x38, 0x04, 0, 0]),
      ("UTF-32", [0, 0, 0xFE, 0xFF, 0, 0, 0x04, 0x38]),
    ] as [(String, [UInt8])])
  func otherEncodingsAreCalledByTheirNames(_ name: String, _ bytes: [UInt8]) throws {
    let reading = Reading(bytes: bytes, as: "a.yaml")
    let summary = try #require(reading.report.diagnostics.first?.summary)
    #expect(summary == "Файл сохранён не в UTF-8, а, похоже, в «\(name)»")
  }

  @Test func capitalsOfWindows1251AreNotTakenForKOI8() {
    // «ФАМИЛИЯ;ИМЯ;КЛАСС»
    let bytes: [UInt8] = [
      0xD4, 0xC0, 0xCC, 0xC8, 0xCB, 0xC8, 0xDF, 0x3B, 0xC8, 0xCC, 0xDF, 0x3B, 0xCA, 0xCB, 0xC0,
      0xD1, 0xD1, 0x0A,
    ]
    #expect(Encoding.guess(bytes) == .windows1251)
  }

  @Test func tableIsReadInKOI8() {
    let bytes: [UInt8] = [
      0xC9, 0xCD, 0xD1, 0x3B, 0xCB, 0xCC, 0xC1, 0xD3, 0xD3, 0x0A, 0xF0, 0xA3, 0xD4, 0xD2, 0x3B,
      0x37,
    ]
    #expect(Reading(bytes: bytes, as: "a.csv").data == #"[{"имя":"Пётр","класс":"7"}]"#)
  }

  @Test(
    arguments: [
      ([0xAF, 0xE0, 0xA8, 0xAA, 0xA0, 0xA7, 0x2E, 0x70, 0x64, 0x66], "приказ.pdf", "CP866"),
      ([0xED, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xFC, 0x2E, 0x6D, 0x64], "новость.md", "Windows-1251"),
      ([0x91, 0xAF, 0xA8, 0xE1, 0xAE, 0xAA], "Список", "CP866"),
      ([0xCF, 0xF0, 0xE8, 0xEA, 0xE0, 0xE7], "Приказ", "Windows-1251"),
    ] as [([UInt8], String, String)])
  func namesOfFilesAreReadAsTheyWereMeant(_ bytes: [UInt8], _ text: String, _ encoding: String) {
    let name = ForeignText(bytes)
    #expect(name.text == text && name.encoding == encoding)
  }

  @Test func halfACodeUnitOfUTF16IsRefused() {
    let bytes = Self.utf16("имя\nПётр\n", bigEndian: false) + [0x41]
    #expect(Reading(bytes: bytes, as: "a.csv").faults == ["TEXT-01 1:1"])
  }

  @Test(arguments: ["a.yaml", "a.json", "a.md"])
  func otherFilesMustBeInUTF8(_ path: String) throws {
    let bytes = Array("a: ".utf8) + Self.windows1251
    let reading = Reading(bytes: bytes, as: path)
    #expect(reading.faults == ["TEXT-01 1:4"])
    let summary = try #require(reading.report.diagnostics.first?.summary)
    #expect(summary == "Файл сохранён не в UTF-8, а, похоже, в «Windows-1251»")
  }

  @Test func markOfUTF8IsTakenOff() {
    #expect(Reading("\u{FEFF}а: 1\n", as: "a.yaml").data == #"{"а":"1"}"#)
    #expect(Reading("\u{FEFF}[1]", as: "a.json").data == "[1]")
    #expect(Reading("\u{FEFF}---\nа: 1\n---\n", as: "a.md").data == #"{"а":"1"}"#)
  }

  @Test func fileBeyondTheLimitIsRefused() {
    let bytes = [UInt8](repeating: 0x20, count: Limits.fileSize + 1)
    for path in ["a.yaml", "a.json", "a.csv", "a.md"] {
      #expect(Reading(bytes: bytes, as: path).report.diagnostics.map(\.id) == ["TEXT-02"])
    }
  }
}
