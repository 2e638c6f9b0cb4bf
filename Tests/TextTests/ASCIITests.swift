import Testing
import Text

@Suite struct ASCIITests {
  /// Every byte against the character it is.
  @Test(arguments: UInt8.min...UInt8.max)
  func sortsBytes(_ byte: UInt8) {
    let character = Character(Unicode.Scalar(byte))
    let isASCII = byte < 0x80
    #expect(byte.isASCIIDigit == (isASCII && character.isNumber))
    #expect(byte.isASCIILetter == (isASCII && character.isLetter))
    #expect(byte.isASCIIAlphanumeric == (isASCII && (character.isLetter || character.isNumber)))
    #expect(
      byte.isASCIIPunctuation == (isASCII && (character.isPunctuation || character.isSymbol)))
    #expect(byte.isWhiteSpace == (isASCII && character.isWhitespace))
    #expect(byte.isBlank == (character == " " || character == "\t"))
    #expect(byte.isLineEnd == (character == "\n" || character == "\r"))
    #expect(byte.isContinuation == UTF8.isContinuation(byte))
  }
}
