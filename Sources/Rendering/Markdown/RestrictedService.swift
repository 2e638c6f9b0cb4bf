/// Services whose owner, Meta Platforms, was banned in Russia as extremist for Facebook and Instagram
/// (Tverskoy district court of Moscow, 21.03.2022); the ban does not touch WhatsApp.
package enum RestrictedService {
  private static let names = [
    "instagram.com": "Instagram", "instagr.am": "Instagram", "facebook.com": "Facebook",
    "fb.com": "Facebook", "fb.me": "Facebook", "fb.watch": "Facebook", "threads.net": "Threads",
    "threads.com": "Threads",
  ]

  /// The service an address leads to, in words; nil for any other.
  package static func name(in address: String) -> String? {
    let lower = address.lowercased()
    let start = lower.firstRange(of: "://")?.upperBound ?? lower.startIndex
    let host = lower[start...].prefix { !"/?#:".contains($0) }
    return names.first { host == $0.key || host.hasSuffix("." + $0.key) }?.value
  }
}
