import Mentoring
import Testing

/// Two spellings that are one, or are not.
struct SpellingCase: Sendable, CustomTestStringConvertible {
  var left: String
  var right: String

  init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }

  var testDescription: String { "«\(left)» and «\(right)»" }
}

@Suite struct KeyFoldingTests {
  @Test(arguments: [
    SpellingCase("Должность", "должность"), SpellingCase("учёная степень", "ученая  степень"),
    SpellingCase("experience_years", "experience years"), SpellingCase(" фамилия ", "фамилия"),
    SpellingCase("Учитель – учитель", "учитель-учитель"),
    SpellingCase("учитель — учитель", "учитель‑учитель"),
    SpellingCase("учитель -- учитель", "учитель-учитель"),
    SpellingCase("«За наставничество»", "за наставничество"),
    SpellingCase("\"школа\"", "школа"), SpellingCase("ФИО:", "фио"),
    SpellingCase("место\u{A0}работы", "место работы"),
    SpellingCase("долж\u{AD}ность", "должность"), SpellingCase("\u{FEFF}id", "id"),
    SpellingCase("место\nработы", "место работы"), SpellingCase("e\u{2011}mail", "e-mail"),
    SpellingCase("ученая степень", "уче\u{308}ная степень"), SpellingCase("район", "раи\u{306}он"),
    SpellingCase("РАЙОН", "РАИ\u{306}ОН"), SpellingCase("Ёлка", "Е\u{308}лка"),
  ])
  func takesSpellingsForOne(_ example: SpellingCase) {
    #expect(KeyFolding.fold(example.left) == KeyFolding.fold(example.right))
  }

  @Test(arguments: [
    SpellingCase("место работы", "местоработы"), SpellingCase("имя", "имя 2"),
    SpellingCase("учитель-учитель", "учитель учитель"), SpellingCase("ион", "йон"),
    SpellingCase("c", "с"),
  ])
  func keepsSpellingsApart(_ example: SpellingCase) {
    #expect(KeyFolding.fold(example.left) != KeyFolding.fold(example.right))
  }

  @Test func foldsTwiceAsOnce() {
    for text in ["Учитель – учитель", " «Ёж» : ", "a__b -- c", "РАИ\u{306}ОН", "- -"] {
      #expect(KeyFolding.fold(KeyFolding.fold(text)) == KeyFolding.fold(text))
    }
  }
}
