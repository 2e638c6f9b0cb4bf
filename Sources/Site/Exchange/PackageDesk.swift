package import Diagnostics
package import Mentoring
import Rendering
import Storage

/// What a checked portal hands to other portals.
package struct PackageDesk: Sendable {
  private let checked: CheckedPortal
  private let addresses: AddressBook
  private let passport: Passport

  package init(_ checked: CheckedPortal) {
    self.checked = checked
    addresses = AddressBook(checked.results.shown)
    passport = checked.passport(for: .everyone)
  }

  /// The addresses that `site.yaml` names.
  package var addressees: [String] { checked.portal.site.exchange?.addressees ?? [] }

  /// Whether the settings name an address, however it is spelled.
  package func isAddressee(_ address: String) -> Bool {
    addressees.contains { SiteLocation($0) == SiteLocation(address) }
  }

  /// The package for an address; nil when it would name somebody who is not to be named there, as the
  /// report says.
  package func package(
    to address: String, isPublic: Bool, into report: inout Report
  ) -> OutgoingPackage? {
    let handed = HandedPortal(checked.rest, to: address, isPublic: isPublic, checked.days)
    let package = OutgoingPackage(handed, passport, checked.memory, addresses: pages)
    guard !handed.discloses(package.bytes) else {
      report.add(.disclosingPackage(address, at: checked.portal.site.range(\.exchange)))
      return nil
    }
    return package
  }

  /// The labels of all that the portal hands to anybody now.
  package func labels(into report: inout Report) -> Set<String> {
    var labels: Set<String> = []
    for address in addressees {
      for isPublic in [true, false] {
        guard let package = package(to: address, isPublic: isPublic, into: &report) else {
          continue
        }
        labels.formUnion(package.labels)
      }
    }
    return labels
  }

  /// The public packages as files of the tree, by path.
  func publicFiles(into report: inout Report) -> [(path: String, bytes: [UInt8])] {
    guard !addressees.isEmpty else { return [] }
    guard checked.memory != nil else {
      report.add(.unnumberedPackage(at: checked.portal.site.range(\.exchange)))
      return []
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for address in addressees {
      guard let package = package(to: address, isPublic: true, into: &report) else { continue }
      files.append((PackageFormat.path(for: address), package.bytes))
    }
    return files
  }

  private var pages: @Sendable (String, String) -> String? {
    let home = SiteAddress(checked.portal.site.baseURL ?? "")
    let addresses = addresses
    return { entity, id in
      entity == "passport"
        ? home.full(Section.passport.path)
        : addresses.path(entity: entity, id: id).map(home.full)
    }
  }
}

extension Project {
  /// What the portal remembers of its packages; nil when it has handed none on, or when the file is
  /// spoilt, as the report says.
  ///
  /// - Throws: What the machine refused.
  func memory(into report: inout Report) throws(Failure) -> PackageMemory? {
    let path = folder + "/" + PackageMemory.file
    guard try FileSystem.kind(of: path) == .file else { return nil }
    return PackageMemory(
      reading: SourceFile(path: path, bytes: try FileSystem.read(path)), into: &report)
  }
}
