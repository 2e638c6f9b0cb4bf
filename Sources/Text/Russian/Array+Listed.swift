extension [String] {
  /// The words as a list in a sentence: «положение, дорожная карта и приказ».
  package func listed() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " и " + last
  }
}
