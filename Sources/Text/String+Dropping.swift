extension String {
  /// The text behind a prefix, or nothing when it does not begin with it.
  package func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
