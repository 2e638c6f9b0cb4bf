import Testing
import Text

@Suite struct LetterCaseTests {
  @Test(arguments: [
    ("Ёлка и ЩИТ", "елка и щит"), ("Yandex Їжак", "yandex їжак"), ("ÀÇ", "àç"), ("№ 1", "№ 1"),
  ])
  func foldsCase(_ text: String, _ folded: String) {
    let scalars = text.unicodeScalars.map(LetterCase.folded)
    #expect(String(String.UnicodeScalarView(scalars)) == folded)
  }

  @Test func foldsRussianLettersOfTwoBytesAsWholeLetters() {
    for value in UInt32(0x410)...0x44F {
      let letter = Unicode.Scalar(value) ?? "?"
      let bytes = Array(String(letter).utf8)
      let (first, second) = LetterCase.folded(bytes[0], bytes[1])
      #expect([first, second] == Array(String(LetterCase.folded(letter)).utf8))
    }
  }

  @Test func knowsTheCapitalsOfTheAlphabetByTheirBytes() {
    let capitals = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".unicodeScalars
    for value in UInt32(0x80)...0x7FF {
      let scalar = Unicode.Scalar(value) ?? "?"
      let bytes = Array(String(scalar).utf8)
      #expect(LetterCase.isCapital(bytes[0], bytes[1]) == capitals.contains(scalar))
      let (first, second) = LetterCase.lower(bytes[0], bytes[1])
      let small = capitals.contains(scalar) ? LetterCase.lower(scalar) : scalar
      #expect([first, second] == Array(String(small).utf8))
    }
  }
}
