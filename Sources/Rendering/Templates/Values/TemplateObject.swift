/// A record of the portal that templates look into lazily.
package protocol TemplateObject: Sendable {
  /// The value of a member, `.null` when it is absent, `nil` when there is no such member at all.
  func member(_ name: MemberName) -> TemplateValue?

  /// All the names there are, for «Возможно, вы имели в виду».
  var memberNames: [String] { get }

  /// What printing the record itself shows, such as the label of a vocabulary's term.
  var text: TemplateValue { get }

  /// Whether the other is the same record, so that all members are the same; false when unsure.
  func isSame(as other: any TemplateObject) -> Bool
}

extension TemplateObject {
  package func isSame(as other: any TemplateObject) -> Bool { false }
}

/// Markup that is made when it is printed, for the page it is printed on.
///
/// A Markdown body is one: its links depend on the page it stands on.
package protocol TemplateWritable: Sendable {
  func write(to out: inout HTMLWriter, page: PageLocation) throws
}
