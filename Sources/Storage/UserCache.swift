import Glibc

/// Where the programs of a person keep what they can make again.
package enum UserCache {
  /// `$XDG_CACHE_HOME`, or `.cache` in the home folder (XDG Base Directory Specification 0.8); nil
  /// where neither is known, as in many a container.
  package static var folder: String? {
    // A relative path is to be ignored, says the specification.
    let own = text(getenv("XDG_CACHE_HOME")).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return own ?? text(getenv("HOME")).map { $0 + "/.cache" }
  }

  private static func text(_ value: UnsafeMutablePointer<CChar>?) -> String? {
    value.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
