import Diagnostics
import Formats

/// A column of full names: each cell fills surname, name and patronymic of a person.
struct FullNameColumn {
  /// The index of the column's heading.
  let index: Int
  private let slots: [Int]
  private let fields: [FieldDeclaration]

  /// Nil for an entity without these three fields.
  init?(_ index: Int, _ schema: Schema) {
    guard schema.name == Person.name else { return nil }
    let fields = Person.declaration.fields
    self.index = index
    slots = [fields.surname.index, fields.name.index, fields.patronymic.index]
    self.fields = slots.map { schema.fields[$0] }
  }

  func read(
    _ cell: Place, of table: Table, into draft: inout RowDraft, _ report: inout Report
  ) {
    let text = TextChecks.oneLine(table.text(cell))
    guard let parts = FullName.parts(of: text) else {
      report.add(
        Diagnostic(
          DecodingDiagnostics.badText, "«\(text)» — не фамилия, имя и отчество полностью",
          at: cell.range(in: table.file),
          help: "Напишите по порядку: Иванова Анна Сергеевна. Отчества может не быть."))
      draft.refuseName(text)
      for slot in slots {
        draft.set(Slot(.absent, at: cell), TablePath(steps: [.init(slot: slot)]))
      }
      return
    }
    for (index, part) in parts.enumerated() {
      let decoder = ScalarDecoder(file: table.file, label: fields[index].label, place: cell)
      let value = decoder.decode(part, as: fields[index].type, into: &report)
      draft.set(Slot(value, at: cell), TablePath(steps: [.init(slot: slots[index])]))
    }
  }

  /// Whether the column fills a required field.
  func fills(_ slot: Int) -> Bool { slots.contains(slot) }
}
