import Text

/// The words entities are declared with.
extension Field {
  private convenience init(
    _ key: String, _ label: String, _ type: FieldType, _ presence: Presence, _ extra: Extra
  ) {
    self.init(
      FieldDeclaration(
        key: key, label: label, aliases: extra.aliases, type: type, presence: presence,
        disclosure: extra.disclosure, help: extra.help, source: extra.source))
  }
}

/// What a declaration may add to key, label, type and presence.
package struct Extra: Sendable {
  var aliases: [String] = []
  var disclosure = Disclosure()
  var help: String?
  var source: String?

  package static let none = Extra()
  /// 🔒 Read and checked, and never in the output.
  package static let `private` = Extra(disclosure: Disclosure(isPrivate: true))
  /// For the program's own checks: no secret by itself, and never in the output.
  package static let `internal` = Extra(disclosure: Disclosure(isInternal: true))
  /// Says how the record is shown or checked; no page prints it.
  package static let setting = Extra(disclosure: Disclosure(isSetting: true))
  /// Shown only where the mentee is named with consent, and so never of an unnamed one.
  package static let named = Extra(disclosure: Disclosure(isForNamed: true))
  /// The person whom the record is about: without that person's consent it is not shown.
  package static let subject = Extra(disclosure: Disclosure(isSubject: true))
  /// Somebody's name or contact, which this field makes public: see `Disclosure.Reach`.
  package static func opens(_ reach: Disclosure.Reach) -> Extra {
    Extra(disclosure: Disclosure(opens: reach))
  }

  /// Shown as far as the consent of the record's person, or of the people it refers to, lists the
  /// item.
  package static func consent(_ item: PersonalDatum) -> Extra {
    Extra(disclosure: Disclosure(item: item))
  }

  package static func help(_ text: String, source: String? = nil, aliases: [String] = []) -> Extra {
    Extra(aliases: aliases, help: text, source: source)
  }

  package static func source(_ text: String) -> Extra { Extra(source: text) }

  package static func aliases(_ names: String...) -> Extra { Extra(aliases: names) }

  package static func + (left: Extra, right: Extra) -> Extra {
    Extra(
      aliases: left.aliases + right.aliases,
      disclosure: left.disclosure.joined(with: right.disclosure),
      help: right.help ?? left.help, source: right.source ?? left.source)
  }
}

extension Field where Value == String {
  static func text(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none,
    format: FieldType.TextFormat = .line
  ) -> Field {
    Field(key, label, .text(format), presence, extra)
  }

  /// The id every entity has.
  static func id(_ help: String = "Короткое латинское имя записи; не меняется и не повторяется")
    -> Field
  {
    Field("id", "код", .text(.slug), .required, .help(help, aliases: ["ид", "идентификатор"]))
  }
}

extension Field where Value == [String] {
  static func texts(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none,
    format: FieldType.TextFormat = .line
  ) -> Field {
    Field(key, label, .list(.text(format)), presence, extra)
  }
}

extension Field where Value == MarkdownText {
  static func markdown(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .markdown, presence, extra)
  }
}

extension Field where Value == CalendarDate {
  static func date(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .date, presence, extra)
  }
}

extension Field where Value == [CalendarDate] {
  static func dates(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .list(.date), presence, extra)
  }
}

extension Field where Value == Int {
  static func integer(
    _ key: String, _ label: String, _ range: ClosedRange<Int>, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .integer(range), presence, extra)
  }
}

extension Field where Value == Double {
  static func decimal(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .decimal, presence, extra)
  }
}

extension Field where Value == Bool {
  static func flag(
    _ key: String, _ label: String, _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .flag, presence, extra)
  }
}

extension Field where Value == Term {
  static func term(
    _ key: String, _ label: String, _ vocabulary: Vocabulary, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .term(vocabulary), presence, extra)
  }
}

extension Field where Value == [Term] {
  static func terms(
    _ key: String, _ label: String, _ vocabulary: Vocabulary, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field {
    Field(key, label, .list(.term(vocabulary)), presence, extra)
  }
}

extension Field {
  static func reference<Target: Entity>(
    _ key: String, _ label: String, to target: Target.Type, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field where Value == Reference<Target> {
    Field(key, label, .reference(to: Target.name), presence, extra)
  }

  static func references<Target: Entity>(
    _ key: String, _ label: String, to target: Target.Type, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field where Value == [Reference<Target>] {
    Field(key, label, .list(.reference(to: Target.name)), presence, extra)
  }

  static func group<Group: Declared>(
    _ key: String, _ label: String, _ group: Group.Type, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field where Value == Record<Group> {
    Field(key, label, .group(Group.declaration.schema), presence, extra)
  }

  static func groups<Group: Declared>(
    _ key: String, _ label: String, _ group: Group.Type, _ presence: Presence = .optional,
    _ extra: Extra = .none
  ) -> Field where Value == [Record<Group>] {
    Field(key, label, .list(.group(Group.declaration.schema)), presence, extra)
  }

  /// Groups by the value of one of their fields, such as counts by year.
  static func keyed<Group: Declared>(
    _ key: String, _ label: String, _ group: Group.Type, by: String,
    _ presence: Presence = .optional, _ extra: Extra = .none
  ) -> Field where Value == [Record<Group>] {
    Field(key, label, .keyed(Group.declaration.schema, by: by), presence, extra)
  }
}
