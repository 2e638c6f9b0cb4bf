import Diagnostics
import Mentoring

/// `nastavnik schema`: the fields of the domain as JSON Schema, for editors of YAML.
struct SchemaCommand: Command {
  let syntax = CommandSyntax(
    "schema", operands: "[СПИСОК]", limit: 1,
    "Напечатать JSON Schema полей: всех или одного списка, например mentors или наставники", [])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let name = arguments.operands.first else {
      console.result(JSONSchema.whole().text)
      return 0
    }
    let folded = KeyFolding.fold(name)
    guard let schema = Self.all.first(where: { Self.names(of: $0).contains(folded) }) else {
      throw unknown(name)
    }
    console.result(JSONSchema.document(of: schema).text)
    return 0
  }

  private static let all = [SiteSettings.declaration.schema] + DomainModel.entities

  private static func names(of schema: Schema) -> [String] {
    [schema.pluralLabel, schema.plural, schema.label, schema.name].filter { !$0.isEmpty }
      .map(KeyFolding.fold)
  }

  private func unknown(_ name: String) -> Failure {
    let nearest = Suggestion.nearest(to: name, among: Self.all.flatMap(Self.names))
    let hint = nearest.map { " Возможно, вы имели в виду «\($0)»." } ?? ""
    let known = Self.all.map { $0.plural.isEmpty ? $0.name : $0.plural }.joined(separator: ", ")
    return Failure(.usage, "Списка «\(name)» нет.\(hint) Есть: \(known).")
  }
}
