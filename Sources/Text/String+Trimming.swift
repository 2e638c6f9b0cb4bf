extension String {
  /// The text without the characters at its ends that are to be dropped, such as spaces.
  package func trimmed(where isDropped: (Unicode.Scalar) -> Bool) -> String {
    var scalars = Substring(self).unicodeScalars.drop(while: isDropped)
    while let last = scalars.last, isDropped(last) { scalars.removeLast() }
    return String(scalars)
  }
}
