import Mentoring
import Rendering

/// The mentor bank: the whole list, a list for each facet's option, and the mentors' pages.
extension Planner {
  var bankPages: [PageSpec] {
    [mentorList] + facetLists + municipalityLists + mentorPages + [menteeList]
  }

  private var mentorList: PageSpec {
    list(.mentors, "mentors") { _ in
      PageContent(mentorVariables(view.mentorsByName, "Все наставники", current: nil))
    }
  }

  private var facetLists: [PageSpec] {
    facets.flatMap { facet in
      facet.options.map { option in
        var page = PageSpec(
          Self.path(facet.facet.key, option.key), "mentors",
          "\(facet.facet.title): \(option.label)",
          section: .mentors, crumbs: crumbs(.mentors)
        ) { _ in
          PageContent(
            mentorVariables(option.mentors, option.label, current: (facet.facet.key, option.key)))
        }
        page.isHidden = true
        return page
      }
    }
  }

  private var municipalityLists: [PageSpec] {
    portal[Municipality.self].compactMap { municipality in
      guard let path = view.addresses.path(entity: Municipality.name, id: municipality.id) else {
        return nil
      }
      let name = municipality.name ?? municipality.id
      return PageSpec(path, "mentors", name, section: .municipalities, crumbs: crumbs(.mentors)) {
        _ in
        PageContent(mentorVariables(view.mentors(in: municipality.id), name, current: nil))
      }
    }
  }

  private var mentorPages: [PageSpec] {
    records(view.mentorsByName, "mentor", in: .mentors, title: { name(of: $0) }) { mentor, _ in
      PageContent([("mentor", view.object(mentor))])
    }.enumerated().map { index, page in
      var page = page
      let mentor = view.mentorsByName[index]
      page.updated = mentor.checked
      page.description = [
        portal[mentor.person]?.position, portal[portal[mentor.person]?.org]?.shortName,
      ].compactMap { $0 }.joined(separator: ", ")
      return page
    }
  }

  private var menteeList: PageSpec {
    var page = list(.mentees, "mentees") { _ in
      let counts = portal.menteeCounts.map { category, count -> TemplateValue in
        ["label": .string(category.label), "count": .int(count)]
      }
      return PageContent([
        ("counts", .list(counts)), ("mentees", view.objects(portal[Mentee.self])),
        ("empty_note", emptyNote("mentees")),
      ])
    }
    page.updated = view.lastCheckOfMentees
    return page
  }

  private func name(of mentor: Record<Mentor>) -> String {
    portal[mentor.person].map { PersonName($0).full } ?? "Наставник"
  }
}

extension Planner {
  private struct FacetGroup {
    let facet: MentorFacets.Facet
    var options: [(key: String, label: String, mentors: [Record<Mentor>])]
  }

  /// The facets that have something to choose, their options in alphabetical order.
  private var facets: [FacetGroup] {
    let mentors = view.mentorsByName
    return MentorFacets.all.compactMap { facet in
      var options: [String: (label: String, mentors: [Record<Mentor>])] = [:]
      for mentor in mentors {
        for option in facet.options(mentor, view) {
          options[option.key, default: (option.label, [])].mentors.append(mentor)
        }
      }
      guard !options.isEmpty else { return nil }
      let sorted = options.map { (key: $0.key, label: $0.value.label, mentors: $0.value.mentors) }
        .sorted { ($0.key) < ($1.key) }
        .sorted { RussianOrder.precedes($0.label, $1.label) }
      return FacetGroup(facet: facet, options: sorted)
    }
  }

  /// The subjects mentors can be found by, as links.
  var subjectOptions: [TemplateValue] {
    facets.first { $0.facet.key == "predmet" }?.options.map { option in
      [
        "title": .string(option.label), "count": .int(option.mentors.count),
        "url": .link(Self.path("predmet", option.key)),
      ]
    } ?? []
  }

  private static func path(_ facet: String, _ option: String) -> String {
    "\(Section.mentors.folder)/\(facet)-\(option)/index.html"
  }

  private func mentorVariables(
    _ mentors: [Record<Mentor>], _ heading: String, current: (facet: String, option: String)?
  ) -> [(String, TemplateValue)] {
    let facetValues = facets.map { group -> TemplateValue in
      [
        "key": .string(group.facet.key), "title": .string(group.facet.title),
        "options": .list(
          group.options.map { option in
            [
              "key": .string(option.key), "title": .string(option.label),
              "url": .link(Self.path(group.facet.key, option.key)),
              "count": .int(option.mentors.count),
              "current": .bool(current?.facet == group.facet.key && current?.option == option.key),
            ]
          }),
      ]
    }
    let count = Plural.phrase(mentors.count, "наставник", "наставника", "наставников")
    return [
      ("mentors", view.objects(mentors)),
      ("heading", .string(current == nil ? count : "\(heading): \(count)")),
      ("facets", .list(facetValues)), ("letters", []), ("pagination", .null),
      ("complete", .bool(current == nil)),
      ("reset_url", current == nil ? .null : .link(Section.mentors.path)),
      ("empty_note", emptyNote("mentors")),
    ]
  }
}
