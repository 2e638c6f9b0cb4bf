package import Text

/// How many mentees a mentor can still take: capacity less those in active pairs, never typed.
package struct FreePlaces: Sendable {
  /// How many mentees the mentor leads at once; one, unless the record says otherwise.
  package let capacity: Int
  /// How many mentees the mentor's active pairs have.
  package let taken: Int
  /// Whether the mentor takes nobody now, whatever the places: paused, or gone by the day.
  package let isAway: Bool

  package init(
    _ mentor: Record<Mentor>, pairs: some Sequence<Record<Pair>>, on day: CalendarDate
  ) {
    capacity = mentor.capacity ?? 1
    taken = pairs.filter { $0.status?.is("active") ?? false }
      .reduce(0) { $0 + max(1, $1.mentees?.count ?? 1) }
    isAway =
      mentor.status?.is("paused", "left") ?? false || mentor.until.map { $0 <= day } ?? false
  }

  package var free: Int { isAway ? 0 : max(0, capacity - taken) }
}
