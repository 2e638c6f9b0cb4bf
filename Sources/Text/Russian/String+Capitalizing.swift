extension String {
  /// The text with its first letter in upper case: «приказ» as «Приказ».
  package var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first character in lower case: «Приказ» inside a sentence.
  package var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
