extension [String] {
  /// «положение, дорожная карта и приказ»
  func listed() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " и " + last
  }
}
