import Diagnostics
import Mentoring
import Parallel
import Storage
package import Text

/// Somebody whose consent has ended and whom the tree that stayed in its place still names.
package struct StillShown: Sendable {
  package let id: String
  /// The day of the withdrawal, or the last day of the consent.
  package let since: CalendarDate
  package let isWithdrawn: Bool
  /// How many of the tree's files name the person.
  package let files: Int
}

extension CheckedPortal {
  /// Looks for the people whose consents have ended in a tree that a failed build left as it was.
  ///
  /// - Throws: What the machine refused.
  func endedConsents(
    shownIn output: String?, _ secrets: LeakSearch
  ) throws(Failure) -> [StillShown] {
    guard let output, !ended.isEmpty, FileSystem.isFolder(output) else { return [] }
    let ids = Set(ended.map(\.person.id))
    let tree = try SourceTree(output)
    let found = parallelMap(tree.paths) { path in
      Result { () throws(Failure) in try secrets.people(ids, namedIn: path, of: tree) }
    }
    var counts: [String: Int] = [:]
    for people in found { for id in try people.get() { counts[id, default: 0] += 1 } }
    return ended.compactMap { end in
      counts[end.person.id].map {
        StillShown(
          id: end.person.id, since: end.day, isWithdrawn: end.isWithdrawn, files: $0)
      }
    }
  }
}

extension LeakSearch {
  /// The people of some ids whom a file of a built tree names; none in what is no text.
  fileprivate func people(
    _ ids: Set<String>, namedIn path: String, of tree: SourceTree
  ) throws(Failure) -> Set<String> {
    guard let markup = PublishedFile.markup(of: path) else { return [] }
    return search.people(ids, in: try tree.read(path), markup)
  }
}
