/// What of a request of a browser matters to the preview.
package struct Request: Sendable {
  /// In capitals.
  package var method: String
  /// As it was sent: `/novosti/?page=2`.
  package var target: String
  /// The header `Host`; nil when it was not sent, or more than once.
  package var host: String?
  package var ifNoneMatch: String?
  package var range: String?
  package var ifRange: String?

  package init(_ method: String, _ target: String, host: String?) {
    self.method = method
    self.target = target
    self.host = host
  }
}
