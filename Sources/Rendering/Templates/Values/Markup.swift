/// HTML that the program itself has made and that is printed as it is.
///
/// No data and no template can make one out of a plain string: what comes from files is escaped.
package struct Markup: Sendable, Hashable {
  package let html: String

  package init(trusted html: String) { self.html = html }

  /// Plain text turned into HTML.
  package init(escaping text: String) {
    var writer = HTMLWriter()
    writer.escape(text)
    html = writer.text
  }
}
