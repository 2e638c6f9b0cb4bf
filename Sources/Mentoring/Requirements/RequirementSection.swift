/// A section of the catalogue with its rules in their order; a passport has a group for each.
package struct RequirementSection: Sendable {
  /// The number the catalogue gives it: «1.3».
  package let number: String
  /// The title a passport prints.
  package let title: String
  package let rules: [Requirement]
}
