extension String {
  /// The text with every character made visible that would act on a terminal instead of being shown.
  ///
  /// Control characters become their pictures (ESC is ␛), and those that turn the direction of
  /// writing become «�»: a name or value of a stranger's file must not colour, hide or rewrite what
  /// stands around it. Line feeds and tabs stay. A text without such characters is returned as it is.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0.actsOnTerminal }) else { return self }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: unicodeScalars.map { $0.actsOnTerminal ? $0.picture : $0 })
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls, and the marks and isolates of the bidirectional algorithm (UAX 9).
  fileprivate var actsOnTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private var pictureValue: UInt32 {
    switch value {
    case 0x00..<0x20: 0x2400 + value
    case 0x7F: 0x2421
    default: 0xFFFD
    }
  }

  fileprivate var picture: Unicode.Scalar { Unicode.Scalar(pictureValue) ?? "\u{FFFD}" }
}
