import Rendering

/// The directives that show something of the portal, as editors write them.
enum PortalDirectives {
  static let all = [mentor, programme, document, contact, list, button, file, video]

  static let mentor = card("mentor", "наставник", "Карточка наставника по его коду.")
  static let programme = card("programme", "программа", "Карточка программы по её коду.")
  static let document = card("document", "документ", "Строка документа: реквизиты и файл.")
  static let contact = card("contact", "контакт", "Карточка контакта: должность, телефон, почта.")

  static let list = DirectiveSignature(
    "list", aliases: ["список"],
    parameters: [
      .init("collection", aliases: ["собрание", "записи"], isRequired: true),
      .init("limit", aliases: ["сколько", "не-больше"]),
      .init("when", aliases: ["когда"], values: ["будущие", "прошедшие", "future", "past"]),
      .init("empty", aliases: ["пусто"]),
    ],
    takesOthers: true, label: .optional,
    help: "Список записей, отобранных по полям: предмет=математика, статус=available.")

  static let button = DirectiveSignature(
    "button", aliases: ["кнопка"],
    parameters: [.init("quiet", aliases: ["тихая"], values: ["да", "нет"])],
    label: .required, target: .required, help: "Ссылка в виде кнопки.")

  static let file = DirectiveSignature(
    "file", aliases: ["файл"], parameters: [.init("purpose", aliases: ["назначение"])],
    label: .required, target: .required,
    help: "Файл для скачивания: формат, размер и назначение.")

  static let video = DirectiveSignature(
    "video", aliases: ["видео"], parameters: [.init("text", aliases: ["о-чём", "описание"])],
    label: .required, target: .required,
    help: "Видео разрешённого узла: до нажатия у чужого сайта ничего не запрашивается.")

  private static func card(_ name: String, _ alias: String, _ help: String) -> DirectiveSignature {
    DirectiveSignature(
      name, aliases: [alias], parameters: [.init("id", aliases: ["код"], isRequired: true)],
      help: help)
  }
}
