extension String {
  /// The text with its first letter in upper case: «приказ» as «Приказ».
  package var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
