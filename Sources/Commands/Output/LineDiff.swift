import Formats
import Site
import Text

/// The lines of a file that change, in the form of `diff -u` without lines around them.
///
/// Mending adds and removes no line, so that the same line of both is the same.
enum LineDiff {
  static func text(_ change: PortalMending.Change) -> String {
    var text = "--- \(change.path.visible)\n+++ \(change.newPath.visible)\n"
    guard let new = change.new else { return text }
    let pairs = zip(lines(of: change.old), lines(of: new))
    for (number, (old, new)) in pairs.enumerated() where old != new {
      text += "@@ -\(number + 1) +\(number + 1) @@\n-\(old.visible)\n+\(new.visible)\n"
    }
    return text
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    (EncodedText(bytes)?.utf8 ?? bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
