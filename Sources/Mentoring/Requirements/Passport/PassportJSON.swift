import Diagnostics

/// A passport as JSON, for the machines of whoever gathers such passports.
package enum PassportJSON {
  /// The text of `passport.json`, ending with a newline.
  package static func bytes(_ passport: Passport, links: PassportLinks = .none) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("title", passport.title)
      $0.member("organisation", passport.organisation)
      $0.member("level", passport.level.rawValue)
      $0.member("date", passport.date.description)
      $0.members("profiles", passport.profiles) { $0.string($1) }
      $0.key("summary")
      write(passport.summary, &$0)
      $0.members("groups", passport.groups) { write($1, links, &$0) }
      if let schools = passport.schools {
        $0.key("schools")
        write(schools, &$0)
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ summary: Passport.Summary, _ writer: inout JSONWriter) {
    writer.object {
      $0.member("total", summary.total)
      $0.member("met", summary.met)
      $0.member("provided", summary.provided)
      $0.member("failed", summary.failed)
      $0.member("warned", summary.warned)
      $0.member("na", summary.notApplicable)
      $0.member("disabled", summary.disabled)
      $0.member("human", summary.human)
    }
  }

  private static func write(
    _ group: Passport.Group, _ links: PassportLinks, _ writer: inout JSONWriter
  ) {
    writer.object {
      $0.member("number", group.number)
      $0.member("title", group.title)
      $0.members("rules", group.rows) { write($1, links, &$0) }
    }
  }

  private static func write(
    _ row: Passport.Row, _ links: PassportLinks, _ writer: inout JSONWriter
  ) {
    writer.object {
      $0.member("id", row.id)
      $0.member("title", row.title)
      $0.member("clause", row.clause)
      $0.member("state", row.state.rawValue)
      $0.member("stateLabel", row.state.label)
      $0.members("evidence", links.shown(row)) { writer, evidence in
        writer.object {
          $0.member("text", evidence.text)
          if let address = links.address(of: evidence) { $0.member("url", address) }
        }
      }
      $0.member("findingCount", row.findingCount)
      if !row.findings.isEmpty {
        $0.members("findings", row.findings) { writer, finding in
          writer.object {
            $0.member("severity", finding.severity.rawValue)
            $0.member("summary", finding.summary)
            if let range = finding.range {
              $0.member("file", range.file.path)
              $0.member("line", range.start.line)
            }
          }
        }
      }
      if let reason = row.reason { $0.member("reason", reason) }
      if let next = row.next { $0.member("next", next) }
    }
  }

  private static func write(_ schools: SchoolTable, _ writer: inout JSONWriter) {
    writer.object {
      $0.member("complete", schools.complete)
      $0.member("total", schools.rows.count)
      $0.members("rows", schools.rows) { writer, row in
        writer.object {
          $0.member("id", row.id)
          $0.member("name", row.name)
          if let municipality = row.municipality { $0.member("municipality", municipality) }
          for block in SchoolTable.Block.allCases { $0.member(block.rawValue, row.counts[block] ?? 0) }
          $0.member("complete", row.isComplete ? 1 : 0)
        }
      }
    }
  }
}
