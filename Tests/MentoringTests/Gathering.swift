import Diagnostics
import Mentoring
import TestSupport
import Testing

/// What the readers make of a portal's files.
struct Gathering {
  let portal: Portal?
  let report: Report
  let parts: [FilePart]

  init(_ site: FixtureSite) {
    var report = Report()
    parts = site.paths.map { path in
      FilePart(reading: ContentFile(path: path, shown: path, bytes: site.files[path] ?? []))
    }
    portal = PortalReader.assemble(parts, folder: "portal", into: &report)
    self.report = report.sorted()
  }

  /// Faults as `VALUE-02 persons.yaml:3:5`, in the order of their places.
  var faults: [String] { report.diagnostics.map(\.headline) }
}

extension Diagnostic {
  /// `VALUE-02 persons.yaml:3:5`, or the id alone when there is no place.
  var headline: String {
    guard let range else { return id }
    return "\(id) \(range.file.path):\(range.start.line):\(range.start.column)"
  }
}

extension FilePart {
  /// Reads a text as the file of a portal.
  init(_ path: String, _ text: String) {
    self.init(reading: ContentFile(path: path, shown: path, bytes: Array(text.utf8)))
  }
}

/// A file with marks, and the ids of the faults at the marks in their order.
struct FaultCase: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var text: String
  var ids: [String]

  init(_ name: String, _ path: String, _ text: String, _ ids: String...) {
    self.name = name
    self.path = path
    self.text = text
    self.ids = ids
  }

  var testDescription: String { name }

  /// The faults as a report gives them.
  var expected: [String] {
    let source = MarkedSource(text)
    return ids.enumerated().map { index, id in
      "\(id) \(path):\(source[index + 1].line):\(source[index + 1].column)"
    }
  }

  var source: String { MarkedSource(text).text }
}
