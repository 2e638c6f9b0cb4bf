import Diagnostics
import Mentoring
import Rendering

/// Looks for services the law restricts in the fields of published records that hold addresses.
struct RestrictedLinks {
  private(set) var report = Report()

  init(_ portal: PublishedPortal) {
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all { look(into: record) }
    }
  }

  private mutating func look(into record: RecordData) {
    for (slot, field) in zip(record.slots, record.schema.fields) {
      look(at: slot, field.type, of: record)
    }
  }

  private mutating func look(at slot: Slot, _ type: FieldType, of record: RecordData) {
    switch (slot.value, type) {
    case (.text(let address), .text(.url)):
      if let service = RestrictedService.name(in: address) {
        report.add(.restrictedService(service, at: slot.place.range(in: record.file)))
      }
    case (.list(let slots), .list(let element)): slots.forEach { look(at: $0, element, of: record) }
    case (.list(let slots), _): slots.forEach { look(at: $0, type, of: record) }
    case (.group(let group), _): look(into: group)
    default: break
    }
  }
}
