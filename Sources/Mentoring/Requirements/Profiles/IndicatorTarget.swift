/// A value an act wants an indicator to reach, once or year by year (000; 004).
package struct IndicatorTarget: Sendable {
  /// The rule that watches over it: `IND-03` or `IND-07`.
  package var rule: String
  /// As the act calls the indicator.
  package var name: String
  /// Beginnings of words that all stand in the name of a portal's indicator, in lower case.
  package var words: [String]
  /// The least values by year; the greatest ones when the indicator should fall.
  package var years: [Int: Double]
  /// The value for any year without one of its own.
  package var always: Double?
  /// Whether the indicator should fall: «текучесть».
  package var falls: Bool

  package func value(in year: Int) -> Double? { years[year] ?? always }
}
