import Mentoring
import Rendering

/// Every directive of Markdown that a theme draws, with the variables its template is given.
enum DirectiveKinds {
  static let all: [String: [String: Shape]] = [
    "mentor-card": ["mentor": .record(Mentor.self)],
    "document-card": ["document": .record(LegalDocument.self)],
    "programme-card": ["programme": .record(Programme.self)],
    "contact": ["contact": .record(Contact.self)],
    "button": ["text": .text, "url": .link, "quiet": .bool],
    "file": ["file": titledFile],
    "list": [
      "kind": .text, "items": .list(.any), "title": .optional(.text),
      "empty_note": .optional(.text),
    ],
    "video": ["video": video],
    "fields": ["file": .text, "fields": .list(declaredField)],
    "vocabulary": ["source": .optional(.text), "entries": .list(vocabularyEntry)],
  ]

  private static let titledFile = Shape.fixed(
    "файл с названием",
    [
      "title": .text, "url": .link, "format": .text, "size": .number, "pages": .optional(.number),
      "purpose": .optional(.text),
    ])

  private static let declaredField = Shape.fixed(
    "поле записи",
    [
      "key": .text, "label": .text, "kind": .text, "is_required": .bool, "is_private": .bool,
      "help": .optional(.text), "source": .optional(.text), "aliases": .text,
    ])

  private static let vocabularyEntry = Shape.fixed(
    "строка словаря", ["key": .text, "label": .text, "aliases": .text])

  private static let video = Shape.fixed(
    "видео",
    [
      "title": .text, "text": .optional(.text), "url": .text, "host": .text,
      "player": .optional(.text), "frame": .text,
    ])
}
