/// What editors type though the program works it out: a typed figure or state that differs is a
/// warning at its place, what cannot be an error, in every portal and under any profile. A profile or a site may switch one
/// off, with a reason that the passport prints.
///
/// All of the model that is computed, and who compares the typed with the computed:
///
/// | typed | computed of | compared by |
/// | --- | --- | --- |
/// | `mentor.status` | `capacity`, active pairs | COMPUTED-01 |
/// | `mentor.status` | `until` | COMPUTED-02 |
/// | `document.archived` | `supersedes`, the catalogue of acts | COMPUTED-03, DOC-14, DOC-27 |
/// | `event.status` | `start`, `end` | COMPUTED-04 |
/// | `programme.status` | its days, `extension`, `finish` | COMPUTED-05, PRG-02, PRG-06, PRG-11 |
/// | `pair.status` | `start`, `end` | COMPUTED-06 |
/// | `programme.activities[].status` | `from`, `to` | COMPUTED-07, PRG-07 |
/// | `programme.school_year` | `start`, `end` | COMPUTED-08 |
/// | `mentee.minor` | `person.birth_year` | COMPUTED-09 |
/// | `organisation.counts[]` | each other | COMPUTED-10, IND-05 |
/// | `organisation.counts[].under35_involved` | pairs, `birth_year` | COMPUTED-11 |
/// | `organisation.counts[].involved` | pairs | PRG-15 |
/// | whatever has a first and a last day | each other | COMPUTED-12, PRG-05, REG-03, CNT-01 |
/// | `pair.meetings` | `start`, `end` | COMPUTED-12 |
/// | `indicator.series[].fact` | `numerator`, `denominator` | IND-02 |
/// | `roadmap…activities[].status` | `due` | RMP-05 |
///
/// Courses and contests have no typed state: their days divide the past from the future. Counts by
/// category, free places and the progress of plans and roadmaps have no field to be typed in.
package enum ComputedFigures {
  package static let section = RequirementSection(
    number: "2", title: "Сверка вписанного с вычисленным",
    rules: [
      AvailabilityIsCounted.figure,
      LeavingIsDated.figure,
      ArchiveIsKnown.figure,
      EventFollowsDate.figure,
      ProgrammeFollowsDates.figure,
      PairFollowsDates.figure,
      ActivityFollowsDates.figure,
      SchoolYearFollowsDates.figure,
      MinorFollowsBirthYear.figure,
      PartsFitWhole.figure,
      YoungParticipantsAreCounted.figure,
      SpansGoForward.figure,
    ])

  package static var all: [Requirement] { section.rules }

  /// The figure with this id.
  package static subscript(id: String) -> Requirement? { all.first { $0.id == id } }
}
