import Foundation
import TestSupport
import Testing

/// Portals of one run do not stand in each other's way.
@Suite struct ManyPortalsTests {
  /// Builds `content` with several portals; peak memory in kilobytes is told by the shell.
  private func build(_ machine: FaultyMachine, _ options: String = "") throws -> Shell.Outcome {
    try Shell.run(
      "nastavnik build content --output out --themes '\(Repository.themes)' \(options)",
      in: machine.folder.path)
  }

  @Test func buildsTheOthersWhenTheMachineRefusesOne() throws {
    let machine = try FaultyMachine()
    for name in ["a", "b", "c"] {
      try FixtureSite.school.write(to: machine.folder, at: "content/\(name)")
    }
    try machine.folder.write("out/b/foreign.txt", "чужое")
    let outcome = try build(machine)
    #expect(outcome.status == 3, "\(outcome.output)")
    #expect(outcome.output.contains("content/b: В папке «out/b» лежат файлы"), "\(outcome.output)")
    for name in ["a", "c"] { #expect(machine.folder.has("out/\(name)/index.html")) }
    #expect(machine.folder.tree("out/b") == ["foreign.txt": "чужое"])
  }

  /// Portals that would take a machine, were they let: each is refused with a place, and its
  /// neighbours are built as if they were alone.
  @Test func buildsTheOthersBesideHostileOnes() throws {
    let machine = try FaultyMachine()
    let hostile: [String: FixtureSite] = [
      "b-aliases": .school.with(
        "terms.yaml",
        "- &a [x,x,x,x,x,x,x,x,x,x]\n"
          + (0..<12).map { level in
            "- &\("bcdefghijklm".map(String.init)[level]) ["
              + Array(repeating: "*" + "abcdefghijkl".map(String.init)[level], count: 10)
              .joined(separator: ",") + "]\n"
          }.joined()),
      "c-template": .school.with(
        "theme/templates/contacts.html",
        "{% set ns = namespace(s='x') %}{% for i in range(60) %}{% set ns.s = ns.s ~ ns.s %}"
          + "{% endfor %}{{ ns.s }}"),
      "d-nested": .school.with("terms.yaml", String(repeating: "[", count: 200_000)),
      "e-faults": .school.with(
        "terms.yaml", (0..<50_000).map { "- {id: \($0)!, term: 1}\n" }.joined()),
    ]
    for (name, site) in hostile { try site.write(to: machine.folder, at: "content/\(name)") }
    for name in ["a", "f"] {
      try FixtureSite.school.write(to: machine.folder, at: "content/\(name)")
    }
    let outcome = try Shell.run(
      "ulimit -v 4000000; nastavnik build content --output out --themes '\(Repository.themes)'",
      in: machine.folder.path)
    #expect(outcome.status == 1, "\(outcome.output.suffix(2000))")
    #expect(machine.folder.tree("out/a") == machine.folder.tree("out/f"))
    #expect(machine.folder.has("out/f/index.html"))
    for name in hostile.keys {
      #expect(!machine.folder.has("out/\(name)"))
      #expect(outcome.output.contains("Портал «out/\(name)» не собран"))
    }
  }

  /// Six large portals, each with a template of its own, take what one takes.
  ///
  /// All memory is taken from one arena of the C library: with one for each thread it would depend on
  /// which thread reads which portal how much of the memory given back can be used again.
  @Test func givesTheMemoryOfEachPortalBack() throws {
    let machine = try FaultyMachine()
    let words = String(repeating: "Наставник помогает наставляемому. ", count: 40)
    let text = (0..<1500).map { "- {id: t-\($0), term: Слово \($0), definition: \"\(words)\"}\n" }
    let large = FixtureSite.school.with("terms.yaml", text.joined() + "- [").with(
      "theme/templates/contacts.html",
      "{% extends 'layout.html' %}{% macro a(n) %}{{ n }}{% endmacro %}"
        + "{% block content %}{{ a(page.title) }}{% endblock %}")
    for name in ["a", "b", "c", "d", "e", "f"] {
      try large.write(to: machine.folder, at: "content/\(name)")
    }
    func peak(_ folder: String) throws -> Int {
      let outcome = try Shell.run(
        "MALLOC_ARENA_MAX=1 python3 -c 'import resource, subprocess, sys; "
          + "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); "
          + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "
          + "nastavnik check \(folder) --themes '\(Repository.themes)'", in: machine.folder.path)
      return try #require(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    let one = try peak("content/a")
    let six = try peak("content")
    print("memory: one portal takes \(one) KB, six take \(six) KB")
    #expect(six < one + one / 3)
  }
}
