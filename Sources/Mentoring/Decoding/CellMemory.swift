import Diagnostics
import Formats

/// What the latest cells of a column were read as: the same bytes mean the same in every row.
///
/// Most columns of a long table say the same few things over and over. A cell is kept where its
/// fingerprint leads, in place of the one that was there: so there is a bound, and columns in which
/// nothing is said twice cost no more than the fingerprints.
struct CellMemory {
  private static let size = 256
  /// A kept value at the place of its cell; `.absent` where nothing is kept.
  private var kept = Array(repeating: Slot(.absent, at: Place(0, 0)), count: size)

  /// The value of a cell like one that was kept; nil when there is none.
  func value(of cell: Place, in table: Table) -> FieldValue? {
    let slot = kept[Self.index(of: cell, table)]
    guard !slot.value.isAbsent, table.isSame(slot.place, as: cell) else { return nil }
    return slot.value.moved(to: cell)
  }

  /// Keeps a value that was read without a fault.
  mutating func keep(_ slot: Slot, of table: Table) {
    kept[Self.index(of: slot.place, table)] = slot
  }

  private static func index(of cell: Place, _ table: Table) -> Int {
    Int(truncatingIfNeeded: table.fingerprint(cell) % UInt64(size))
  }
}

extension FieldValue {
  /// The same value as it is written in another cell, where the elements of a list stand too.
  fileprivate func moved(to place: Place) -> FieldValue {
    guard case .list(let slots) = self else { return self }
    return .list(slots.map { Slot($0.value, at: place) })
  }
}
