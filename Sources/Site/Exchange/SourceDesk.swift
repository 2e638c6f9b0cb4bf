package import Diagnostics
package import Mentoring
import Storage
import Text

/// The sources of a municipality or region: reads what each has sent, beside what was kept of it.
///
/// Opens no network: an address in `sources` is for `nastavnik sources --curl`.
package struct SourceDesk: Sendable {
  private let project: Project
  private let portal: Portal
  private let days: JudgedDays
  package let store: PackageStore

  package init(_ project: Project, _ portal: Portal, _ days: JudgedDays) {
    self.project = project
    self.portal = portal
    self.days = days
    store = PackageStore(project.folder, portal.site.exchange?.store)
  }

  /// What the sources came to.
  package struct Outcome: Sendable {
    package var states: [SourceState] = []
    /// Files of which nobody knows whose they are.
    package var report = Report()
    package var joining: Joining
  }

  /// Reads and judges all sources and joins what can be.
  ///
  /// - Throws: What the machine refused at the store; what it refuses at a source is told of that source.
  package func read() throws(Failure) -> Outcome {
    var report = Report()
    let arrivals = Arrivals(project, portal).read(into: &report)
    let ledger = try store.ledger()
    var states: [SourceState] = []
    for id in Set(arrivals.keys).union(try expected()).sorted() {
      guard let organisation = portal[Organisation.self][id] else { continue }
      let arrived = arrivals[id]
      var state = SourceState(organisation, at: arrived?.range ?? portal.site.range(\.sources))
      let judge = SourceJudge(
        today: days.ofConsents, address: portal.site.baseURL ?? "", ledger: ledger[id])
      judge.judge(
        &state, arrived?.arrival ?? .failure(.missing("его нет среди присланных")),
        kept: try store.package(of: id), accept: arrived?.accept)
      states.append(state)
    }
    return Outcome(states: states, report: report, joining: Joining(portal, states, days))
  }

  /// The organisations whose packages once came to a folder of many, and may be missing now.
  private func expected() throws(Failure) -> Set<String> {
    let isOpen = (portal.site.sources ?? []).contains { $0.org == nil }
    return isOpen ? Set(try store.organisations()) : []
  }
}

/// What lies at the sources now, by organisation.
private struct Arrivals {
  struct Item {
    let arrival: Arrival
    let range: SourceRange
    let accept: Int?
  }

  private let project: Project
  private let portal: Portal
  private let owners: [SiteLocation: String]

  init(_ project: Project, _ portal: Portal) {
    self.project = project
    self.portal = portal
    owners = Dictionary(
      portal[Organisation.self].compactMap { record in
        record.sectionURL.flatMap(SiteLocation.init).map { ($0, record.id) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func read(into report: inout Report) -> [String: Item] {
    var items: [String: Item] = [:]
    for source in portal.site.sources ?? [] {
      let range = source.range(\.from)
      for (path, arrival) in arrivals(at: source.from ?? "") {
        guard let id = source.org?.id ?? owner(of: arrival) else {
          report.add(.unknownSender(path, arrival, at: range))
          continue
        }
        let item = Item(arrival: arrival, range: range, accept: source.accept)
        items[id] = items[id].map { $0.isBetter(than: item) ? $0 : item } ?? item
      }
    }
    return items
  }

  private func owner(of arrival: Arrival) -> String? {
    guard case .success(let package) = arrival else { return nil }
    return SiteLocation(package.sender.url).flatMap { owners[$0] }
  }

  /// The packages at a path: a file, a portal's folder, or a folder of files.
  private func arrivals(at from: String) -> [(path: String, arrival: Arrival)] {
    let path = from.hasPrefix("/") ? from : project.folder + "/" + from
    do throws(Failure) {
      switch FileSystem.isFolder(path) ? FileSystem.Kind.folder : try FileSystem.kind(of: path) {
      case nil: return [(path, .failure(.missing("по пути «\(from)» ничего нет")))]
      case .folder:
        if try isPortal(path) { return [(path, portalArrival(path))] }
        return try FileSystem.names(in: path).filter { $0.hasSuffix(".json") }.sorted()
          .map { (path + "/" + $0, fileArrival(path + "/" + $0)) }
      default: return [(path, fileArrival(path))]
      }
    } catch {
      return [(path, .failure(.missing(error.message)))]
    }
  }

  private func isPortal(_ path: String) throws(Failure) -> Bool {
    for name in ["site.yaml", "site.yml"] {
      if try FileSystem.kind(of: path + "/" + name) != nil { return true }
    }
    return false
  }

  private func fileArrival(_ path: String) -> Arrival {
    do throws(Failure) {
      let file = SourceFile(path: path, bytes: try FileSystem.read(path))
      return Result { () throws(PackageFault) in try IncomingPackage(reading: file) }
    } catch {
      return .failure(.missing(error.message))
    }
  }

  /// What another portal would hand over now, taken from its folder.
  private func portalArrival(_ path: String) -> Arrival {
    let place = FileSystem.resolved(path) ?? path
    guard !project.above.contains(place), place != FileSystem.resolved(project.folder) else {
      return .failure(.missing("порталы берут записи друг у друга по кругу"))
    }
    var inner = Project(folder: path, output: nil, themes: project.themes)
    inner.today = project.today
    inner.now = project.now
    inner.tools = project.tools
    inner.above = project.above.union([FileSystem.resolved(project.folder) ?? project.folder])
    do throws(Failure) {
      var report = Report()
      guard let checked = try inner.check(into: &report), report.errors == 0 else {
        return .failure(.missing("в портале «\(path)» ошибок: \(report.errors)"))
      }
      guard
        let package = PackageDesk(checked)
          .package(to: portal.site.baseURL ?? "", isPublic: false, into: &report)
      else { return .failure(.missing("в пакете был бы назван человек без согласия")) }
      let file = SourceFile(path: path + "/" + PackageFormat.folder, bytes: package.bytes)
      return Result { () throws(PackageFault) in try IncomingPackage(reading: file) }
    } catch {
      return .failure(.missing(error.message))
    }
  }
}

extension Arrivals.Item {
  /// Whether of two packages of one organisation this is the one to be taken, whichever came first.
  fileprivate func isBetter(than other: Arrivals.Item) -> Bool {
    switch (arrival, other.arrival) {
    case (.success(let one), .success(let two)):
      (one.serial, one.date, one.checksum) >= (two.serial, two.date, two.checksum)
    case (.success, .failure): true
    case (.failure, .success): false
    case (.failure(let one), .failure(let two)): one.words <= two.words
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownSender(
    _ path: String, _ arrival: Arrival, at range: SourceRange
  ) -> Diagnostic {
    switch arrival {
    case .success(let package):
      .foreignPackage(path, package.sender.url, at: range)
    case .failure(let fault):
      .spoiltPackage(path, fault, at: range)
    }
  }
}
