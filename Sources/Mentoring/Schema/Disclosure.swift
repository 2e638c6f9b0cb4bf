/// What lets a field be shown (152-ФЗ, ст. 10.1): declared with the field, and asked nowhere else.
package struct Disclosure: Sendable, Equatable {
  /// Where a name or contact may stand although its bearer gave no consent.
  package enum Reach: Sendable, Equatable {
    /// In the field itself and nowhere else: somebody asked to be written to under this name.
    case field
    /// On every page: the law or its purpose makes it public (постановление № 1802, п. 10).
    case portal
  }

  /// 🔒 Not shown unless a consent names its item.
  var isPrivate = false
  /// For the program's checks alone: neither shown nor a secret.
  var isInternal = false
  /// Says how the record is shown or checked, and is itself no word for readers.
  package var isSetting = false
  /// The item of a consent that opens the field; with no item, the record's own rule decides.
  package var item: PersonalDatum?
  /// Shown only of a mentee who is named.
  var isForNamed = false
  /// Whether the field leads to the person whom the record is about.
  var isSubject = false
  /// How far what stands in the field is public.
  var opens: Reach?

  /// Whether no consent opens the field.
  package var isNeverShown: Bool { isInternal || isPrivate && item == nil }

  /// Whether the field is not simply shown with its record.
  var isGuarded: Bool { isPrivate || isInternal || item != nil || isForNamed }

  func joined(with other: Disclosure) -> Disclosure {
    Disclosure(
      isPrivate: isPrivate || other.isPrivate, isInternal: isInternal || other.isInternal,
      isSetting: isSetting || other.isSetting, item: other.item ?? item,
      isForNamed: isForNamed || other.isForNamed,
      isSubject: isSubject || other.isSubject, opens: other.opens ?? opens)
  }
}

/// What of a person a consent to dissemination may open (приказ Роскомнадзора № 18).
///
/// The vocabulary `personal_data` says the same in words.
package enum PersonalDatum: String, Sendable, CaseIterable {
  case name, photo, position, org, subjects, category, degree, experience, about, achievements
  case training, mentoring
  case birthYear = "birth-year"
  case phone, email
}
