import Diagnostics
import Foundation
import TestSupport
import Testing
import Text

@testable import Mentoring
@testable import Site

/// What a portal hands to another one.
@Suite struct PackageTests {
  static let region = "https://region.example/nastavniki/"

  /// The small school, which hands packages to a region that its mentor has consented to.
  static let school = FixtureSite.school
    .replacing(
      "today: 2026-11-16\n",
      with: """
        today: 2026-11-16
        exchange: {addressees: [\(region)]}

        """, in: "site.yaml"
    )
    .replacing(
      "resource: [https://school.example/nastavnichestvo/]\n    valid_until: 2028-08-31",
      with: "resource: [https://school.example/nastavnichestvo/, \(region)]\n    "
        + "valid_until: 2028-08-31", in: "persons.yaml")

  /// The package of a site, as everybody gets it or for the addressee alone.
  static func package(
    _ site: FixtureSite, isPublic: Bool = false, memory: PackageMemory? = PackageMemory(key: key),
    today: String? = nil
  ) throws -> [UInt8] {
    try #require(try desk(site, memory, today: today).package(to: region, isPublic: isPublic)).bytes
  }

  static func desk(
    _ site: FixtureSite, _ memory: PackageMemory?, today: String? = nil
  ) throws -> TestDesk {
    let bench = try SiteBench(site)
    var project = Project(
      folder: bench.folder.path("content"), output: nil, themes: Repository.themes)
    project.today = today.flatMap { .init(reading: $0) }
    var report = Report()
    let checked = try #require(try project.check(into: &report))
    #expect(report.errors == 0, "\(report.words)")
    return TestDesk(desk: PackageDesk(memory.map(checked.with) ?? checked))
  }

  struct TestDesk {
    let desk: PackageDesk

    func package(to address: String, isPublic: Bool) -> OutgoingPackage? {
      var report = Report()
      return desk.package(to: address, isPublic: isPublic, into: &report)
    }
  }

  static let key = String(repeating: "5a", count: 32)

  /// The file's tree.
  static func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  static func ids(_ bytes: [UInt8], _ list: String) throws -> [String] {
    let records = try json(bytes)["records"] as? [String: [[String: Any]]]
    return (records?[list] ?? []).compactMap { $0["id"] as? String }
  }

  @Test func holdsWhomTheConsentLetsOutForTheAddressee() throws {
    let bytes = try Self.package(Self.school)
    #expect(try Self.ids(bytes, "persons") == ["elkina"])
    #expect(try Self.ids(bytes, "mentors") == ["m-elkina"])
    #expect(try Self.ids(bytes, "curators") == [])
    #expect(try Self.ids(bytes, "documents") == ["polozhenie", "prikaz", "karta"])
    let text = String(decoding: bytes, as: UTF8.self)
    for secret in ["Ковалёв", "Тихонов", "tikhonov", "000-71", "1975", "support_plan", "elkina@"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("https://school.example/nastavnichestvo/nastavniki/m-elkina/"))
  }

  /// A public package lies at the school's own address: its people have consented to that one too.
  @Test func theOpenPackageHoldsWhoConsentedToBothAddresses() throws {
    let closed = Self.school.replacing(
      "resource: [https://school.example/nastavnichestvo/, \(Self.region)]",
      with: "resource: [\(Self.region)]", in: "persons.yaml")
    #expect(try Self.ids(try Self.package(Self.school, isPublic: true), "persons") == ["elkina"])
    #expect(try Self.ids(try Self.package(closed, isPublic: true), "persons") == [])
    #expect(try Self.ids(try Self.package(closed), "persons") == ["elkina"])
  }

  @Test func leavesOutTextsThatNameSomebodyWhoDidNotConsentToTheAddressee() throws {
    let site = Self.school.replacing(
      "summary: Первая встреча прошла в методическом кабинете.",
      with: "summary: Первую встречу провёл Андрей Михайлович Ковалёв.", in: "news/start.md")
    let bytes = try Self.package(site)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Ковалёв"))
    #expect(try Self.ids(bytes, "news") == [])
  }

  @Test func isAcceptedByItsSchema() throws {
    let bytes = try Self.package(Self.school)
    let answer = try TestPython.run(
      """
      import hashlib, json, re, sys
      from jsonschema import Draft202012Validator
      schema, text = sys.stdin.read().split("\\f")
      schema, package = json.loads(schema), json.loads(text)
      Draft202012Validator.check_schema(schema)
      errors = [e.message for e in Draft202012Validator(schema).iter_errors(package)]
      package["later"] = {"new": 1}
      package["records"]["persons"][0]["fields"]["later"] = [1]
      errors += [e.message for e in Draft202012Validator(schema).iter_errors(package)]
      zeros = re.sub("sha256:[0-9a-f]{64}", "sha256:" + "0" * 64, text, count=1)
      print(errors, package["checksum"] == "sha256:" + hashlib.sha256(zeros.encode()).hexdigest())
      bad = dict(package, serial=-1, version="2.0")
      print(len(list(Draft202012Validator(schema).iter_errors(bad))))
      """,
      input: PackageSchema.whole.text + "\u{0C}" + String(decoding: bytes, as: UTF8.self))
    #expect(answer == "[] True\n2\n")
  }

  /// The end of a consent is published without a name: a label that is in the packages before.
  @Test func namesNobodyInTombstones() throws {
    var memory = PackageMemory(key: Self.key)
    let before = try #require(
      try Self.desk(Self.school, memory).package(to: Self.region, isPublic: false))
    memory.release(labels: before.labels)
    let withdrawn = Self.school.replacing(
      "valid_until: 2028-08-31", with: "withdrawn: 2026-11-10", in: "persons.yaml")
    let after = try #require(
      try Self.desk(withdrawn, memory).package(to: Self.region, isPublic: false))
    let label = memory.label("person", "elkina", for: Self.region, isPublic: false)
    #expect(after.tombstones.contains(label) && !before.tombstones.contains(label))
    #expect(after.tombstones.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    #expect(!String(decoding: after.bytes, as: UTF8.self).lowercased().contains("elkina"))
    // Deleted from the lists, the record is a tombstone once the next number is given.
    memory.release(labels: after.labels)
    #expect(memory.tombstones[label] == 2)
    let back = try #require(
      try Self.desk(Self.school, memory).package(to: Self.region, isPublic: false))
    #expect(!back.tombstones.contains(label))
  }

  @Test func labelsDifferByAddresseeAndKey() {
    let memory = PackageMemory(key: Self.key)
    let other = PackageMemory(key: String(repeating: "5b", count: 32))
    let labels = [
      memory.label("person", "elkina", for: Self.region, isPublic: false),
      memory.label("person", "elkina", for: Self.region, isPublic: true),
      memory.label("person", "elkina", for: "https://town.example/", isPublic: false),
      memory.label("mentor", "elkina", for: Self.region, isPublic: false),
      other.label("person", "elkina", for: Self.region, isPublic: false),
    ]
    #expect(Set(labels).count == labels.count)
    let same = memory.label(
      "person", "elkina", for: "http://www.region.example/nastavniki/index.html", isPublic: false)
    #expect(same == labels[0])
  }

  @Test func theMemoryIsReadAsItWasWritten() throws {
    var memory = PackageMemory(key: Self.key)
    memory.release(labels: ["aa", "bb"])
    memory.release(labels: ["bb"])
    var report = Report()
    let file = SourceFile(path: PackageMemory.file, bytes: memory.bytes)
    #expect(PackageMemory(reading: file, into: &report) == memory)
    #expect(memory.serial == 2 && memory.tombstones == ["aa": 2])
    let broken = SourceFile(path: PackageMemory.file, bytes: Array(memory.bytes.dropLast(9)))
    #expect(PackageMemory(reading: broken, into: &report) == nil)
    #expect(report.diagnostics.map(\.id) == ["EXCHANGE-01"])
  }
}

extension PackageTests {
  /// A build writes the open package and changes nothing of what is remembered.
  @Test func aBuildWritesTheOpenPackageAndRemembersNothing() throws {
    let memory = PackageMemory(key: Self.key)
    let site = Self.school.with(PackageMemory.file, bytes: memory.bytes)
    let bench = try SiteBench(site)
    #expect(try bench.build().report.words == [])
    #expect(try bench.build("again").isWritten)
    let path = PackageFormat.path(for: Self.region)
    let tree = try bench.tree()
    #expect(try Self.ids(#require(tree.files[path]), "persons") == ["elkina"])
    #expect(try bench.tree("again").files == tree.files)
    #expect(bench.folder.read("content/" + PackageMemory.file) == memory.bytes)
    #expect(tree.files.keys.filter { $0.hasSuffix(PackageMemory.file) } == [])
  }

  @Test func withoutANumberThereIsNoPackage() throws {
    let bench = try SiteBench(Self.school)
    let result = try bench.build()
    #expect(result.report.headlines == ["EXCHANGE-02 site.yaml:9:11"])
    #expect(try bench.tree().files.keys.filter { $0.hasPrefix("obmen/") } == [])
  }
}
