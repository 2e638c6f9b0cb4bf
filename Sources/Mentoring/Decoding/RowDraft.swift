import Diagnostics

/// A record while its row is read, with drafts of the groups its dotted headings fill.
struct RowDraft {
  private let schema: Schema
  private let place: Place
  private var slots: [Slot]
  private var groups: [TablePath.Step: RowDraft] = [:]
  /// The steps of `groups` in the order of their columns.
  private var order: [TablePath.Step] = []
  private var spoilt: Set<Int> = []
  /// What long texts go on with, by the slot and the number of the part.
  private var continuations: [Int: [Int: String]] = [:]
  /// What stands in the cell of the id when it is no id.
  var refusedID: String?

  init(_ schema: Schema, at place: Place) {
    self.schema = schema
    self.place = place
    slots = Array(repeating: Slot(.absent, at: place), count: schema.fields.count)
  }

  /// Puts a value where the way from the record leads.
  mutating func set(_ slot: Slot, _ path: TablePath) {
    if path.steps.count == 1 {
      fill(path.steps[0], slot)
    } else {
      set(slot, path.steps[...])
    }
  }

  /// Notes that what the id would have been made of was refused: the id is not missing besides.
  mutating func refuseName(_ text: String) {
    guard let id = schema.id, slots[id].value.isMissing, refusedID == nil else { return }
    refusedID = text
    spoilt.insert(id)
  }

  private mutating func fill(_ step: TablePath.Step, _ slot: Slot) {
    if case .item(let number) = step.member, case .markdown(let text) = slot.value {
      continuations[step.slot, default: [:]][number] = text.text
      return
    }
    slots[step.slot] = slot
    if slot.value.isMissing { spoilt.insert(step.slot) }
  }

  /// A long text with the parts it goes on with.
  private func continued(_ slot: Slot, _ parts: [Int: String], _ file: SourceFile) -> Slot {
    let first = if case .markdown(let text) = slot.value { text.text } else { "" }
    let whole = parts.sorted { $0.key < $1.key }.reduce(first) { $0 + $1.value }
    return Slot(
      .markdown(MarkdownText(file: file, place: slot.place, unquoted: whole)), at: slot.place)
  }

  private mutating func set(_ slot: Slot, _ path: ArraySlice<TablePath.Step>) {
    guard let step = path.first else { return }
    guard path.count > 1, let group = schema.fields[step.slot].type.inner else {
      return fill(step, slot)
    }
    if groups[step] == nil { order.append(step) }
    groups[step, default: RowDraft(group, at: slot.place)].set(slot, path.dropFirst())
  }

  /// The record; what it lacks is reported.
  ///
  /// - Parameters:
  ///   - missing: The required fields that have no column, which was reported once for all rows.
  ///   - isRow: Whether it is a row of its own and not a group inside one: a row without an id is
  ///     given one.
  ///   - headings: What the editor calls the columns, by the slots they fill.
  func finish(
    _ file: SourceFile, headline: Place, missing: Set<Int> = [], isRow: Bool = false,
    headings: [Int: String] = [:], into report: inout Report
  ) -> RecordData {
    var slots = slots
    for step in order.sorted(by: TablePath.Step.comesBefore) {
      guard var draft = groups[step] else { continue }
      draft.giveKey(step.member, of: schema.fields[step.slot], file)
      let group = Slot(
        .group(draft.finish(file, headline: draft.place, into: &report)), at: draft.place)
      slots[step.slot] = Self.adding(group, to: slots[step.slot], step.member)
    }
    for (index, parts) in continuations {
      slots[index] = continued(slots[index], parts, file)
    }
    if isRow, let id = schema.id, slots[id].value.isMissing, refusedID == nil,
      let value = GeneratedID.value(schema, slots)
    {
      slots[id] = Slot(value, at: place)
    }
    for index in schema.required
    where slots[index].value.isMissing && !spoilt.contains(index) && !missing.contains(index) {
      report.add(
        .missingField(
          schema.fields[index], at: headline, in: file, .table, heading: headings[index]))
    }
    return RecordData(
      schema: schema, file: file, place: headline, slots: slots, refusedID: refusedID,
      refused: spoilt)
  }

  private static func adding(
    _ group: Slot, to slot: Slot, _ member: TablePath.Member
  ) -> Slot {
    guard member != .only else { return group }
    guard case .list(let groups) = slot.value else { return Slot(.list([group]), at: group.place) }
    return Slot(.list(groups + [group]), at: slot.place)
  }

  /// Fills the field that keys a map of groups by what the heading says: `2026`.
  private mutating func giveKey(
    _ member: TablePath.Member, of field: FieldDeclaration, _ file: SourceFile
  ) {
    guard case .key(let text) = member, case .keyed(let group, let key) = field.type,
      let slot = group.slot(of: key)
    else { return }
    // The heading was read once already, and its faults reported there.
    var told = Report()
    let value = ScalarDecoder(file: file, label: field.label, place: place)
      .decode(text, as: group.fields[slot].type, into: &told)
    slots[slot] = Slot(value, at: place)
  }
}

extension TablePath.Step {
  /// Groups by their numbers or keys, whatever the order of the columns.
  fileprivate static func comesBefore(_ left: Self, _ right: Self) -> Bool {
    if left.slot != right.slot { return left.slot < right.slot }
    if case .item(let first) = left.member, case .item(let second) = right.member {
      return first < second
    }
    if case .key(let first) = left.member, case .key(let second) = right.member {
      return first < second
    }
    return false
  }
}
