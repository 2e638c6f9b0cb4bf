import CStorage

/// The person's browser.
package enum Browser {
  /// What opens an address: of every desktop, of Debian, of Linux inside Windows.
  private static let openers = ["xdg-open", "sensible-browser", "wslview"]

  /// Opens an address, and says whether there was a program to do it.
  package static func open(_ address: String) -> Bool {
    openers.contains { nastavnik_start($0, address) == 0 }
  }
}
