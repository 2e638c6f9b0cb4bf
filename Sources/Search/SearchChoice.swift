import Diagnostics

/// By what results with cards are chosen: facets, their options, and who has which.
///
/// Members are numbered in the order that the index has their pages in. An option's members are
/// written as gaps between their numbers or, where that is shorter, as one bit for each of them: of
/// 10,000 mentors about 100 KB in all, half of it when compressed.
package struct SearchChoice: Sendable {
  /// One value of a facet.
  package struct Option: Sendable {
    package let key: String
    package let label: String
    /// Those whom it applies to, in ascending order.
    package let members: [Int]

    package init(key: String, label: String, members: [Int]) {
      self.key = key
      self.label = label
      self.members = members
    }
  }

  package struct Facet: Sendable {
    package let key: String
    package let title: String
    package let options: [Option]

    package init(key: String, title: String, options: [Option]) {
      self.key = key
      self.title = title
      self.options = options
    }
  }

  package let facets: [Facet]
  /// How many can be chosen from.
  package let count: Int
  /// All of them by name.
  package let byName: [Int]

  package init(facets: [Facet], count: Int, byName: [Int]) {
    self.facets = facets
    self.count = count
    self.byName = byName
  }
}

extension SearchChoice {
  /// The facets as a script.
  ///
  /// - Parameter results: The numbers of the results that can be chosen, in ascending order.
  func script(results: [Int]) -> String {
    let value = JSONValue.object([
      .init("count", .int(count)), .init("results", .string(PackedNumbers.gaps(results))),
      .init(
        "facets",
        .list(
          facets.map { facet in
            .object([
              .init("key", .string(facet.key)), .init("title", .string(facet.title)),
              .init("options", .list(facet.options.map(json))),
            ])
          })),
    ])
    return "nastavnikSearch.choice(\(value.text(in: .script)));\n"
  }

  /// The order by name as a script: three signs a number.
  var orderScript: String {
    var text: [UInt8] = []
    for number in byName {
      for shift in [0, 6, 12] { text.append(PackedNumbers.signs[number >> shift & 63]) }
    }
    return "nastavnikSearch.names('\(String(decoding: text, as: UTF8.self))');\n"
  }

  /// `[key, label, members]`
  private func json(_ option: Option) -> JSONValue {
    let gaps = PackedNumbers.gaps(option.members)
    let bits = gaps.utf8.count > count / 6 ? PackedNumbers.bits(option.members, of: count) : nil
    return .list([
      .string(option.key), .string(option.label), .string(bits.map { "." + $0 } ?? gaps),
    ])
  }
}
