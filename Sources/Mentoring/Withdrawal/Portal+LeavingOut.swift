import Diagnostics

extension Portal {
  /// The portal without what is left out: links to it are known to lead to nothing for now.
  ///
  /// - Parameter ended: Those whose consents have ended: their own records are gone in the same way.
  package func leavingOut(_ omission: Omission, _ ended: [EndedConsent]) -> Portal {
    guard !ended.isEmpty else { return self }
    let withdrawal = Withdrawal(of: ended, leavingOut: omission)
    var gone: [RecordData] = []
    var collections: [String: RecordCollection] = [:]
    for schema in DomainModel.entities {
      var kept: [RecordData] = []
      for record in records(of: schema.name).all {
        if withdrawal.concerns(record) { gone.append(record) }
        if let rest = record.leavingOut(omission) {
          kept.append(rest)
        } else {
          gone.append(record)
        }
      }
      collections[schema.name] = RecordCollection(kept)
    }
    var rest = Portal(
      site: Record(site.data.leavingOut(omission, keepingNeeded: true) ?? site.data),
      downloads: downloads.subtracting(omission.files), collections: collections,
      gaps: gaps.withholding(gone, in: folder), holdsSamples: holdsSamples, refused: refused,
      told: told, places: places)
    rest.joined = joined
    return rest
  }

  /// What the paths of the portal's files begin with in messages.
  var folder: String { String(site.data.file.path.dropLast("site.yaml".count)) }

  /// The records of this portal that another one, made of it, has no more.
  package func records(missingFrom rest: Portal) -> [RecordData] {
    DomainModel.entities.flatMap { schema in
      let kept = rest.records(of: schema.name)
      return records(of: schema.name).all.filter { !$0.id.isEmpty && kept[$0.id] == nil }
    }
  }
}

extension RecordData {
  /// The record or group without what is left out; nil when it cannot be without that.
  ///
  /// - Parameter keepingNeeded: Whether values stay that it cannot be without.
  func leavingOut(_ omission: Omission, keepingNeeded: Bool = false) -> RecordData? {
    if omission.contains(.record(entity: schema.name, id: id)) { return nil }
    var kept = slots
    for (slot, field) in schema.fields.enumerated() where !slots[slot].value.isMissing {
      let rest = slots[slot].leavingOut(omission, field, of: self, in: file(ofSlot: slot))
      let isNeeded = rest.value.isMissing && isNeeded(slot)
      if isNeeded, !keepingNeeded { return nil }
      if !isNeeded { kept[slot] = rest }
    }
    return with(kept)
  }

  /// Whether a page says nothing without a value: its title, its text. A record about a person says
  /// enough by its other fields.
  private func isNeeded(_ slot: Int) -> Bool {
    schema.required.contains(slot) || schema.body == slot && schema.subject == nil
  }
}

extension Slot {
  fileprivate func leavingOut(
    _ omission: Omission, _ field: FieldDeclaration, of record: RecordData, in file: SourceFile
  ) -> Slot {
    switch value {
    case .text(let text):
      let isGone =
        field.namesFile(in: record) && omission.contains(.file(text))
        || omission.contains(.value(OmittedValue(at: textPlace, in: file, field)))
      return isGone ? Slot(.absent, at: place) : self
    case .markdown:
      return omission.contains(.value(OmittedValue(at: textPlace, in: file, field)))
        ? Slot(.absent, at: place) : self
    case .list(let slots):
      let rest = slots.map { $0.leavingOut(omission, field, of: record, in: file) }
        .filter { !$0.value.isMissing }
      return Slot(rest.isEmpty ? .absent : .list(rest), at: place)
    case .group(let group):
      return Slot(group.leavingOut(omission).map { .group($0) } ?? .absent, at: place)
    default: return self
    }
  }
}

extension FieldDeclaration {
  /// Whether values are paths of files; those of a theme's options may be.
  fileprivate func namesFile(in record: RecordData) -> Bool {
    type.textFormat == .file
      || record.schema.name == ThemeOptionSetting.declaration.schema.name && key == "value"
  }
}
