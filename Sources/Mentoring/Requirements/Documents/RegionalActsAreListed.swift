import Diagnostics

/// The regional list has the acts of the region's profile (DOC-13).
enum RegionalActsAreListed {
  static let requirement = Requirement(.regionalActsAreListed, .everywhere) { context in
    ActList.expect("regional_acts", &context)
  }
}

extension DiagnosticKind {
  fileprivate static let regionalActsAreListed = DiagnosticKind(
    "DOC-13", .warning, "Среди региональных документов есть акты, названные профилем региона",
    help: ActList.help, clause: Paragraph.regulation("1.2, 6.1"),
    wrong: .init(
      "documents.yaml",
      "- {id: vlg-znak, type: governor-act, level: regional, issuer: Губернатор, url: "
        + "\"https://portal.example/\", title: О фестивале, number: \"705\", date: "
        + "2018-11-09}\n"),
    right: .init(
      "documents.yaml",
      "- {id: vlg-znak, type: governor-act, level: regional, issuer: Губернатор, url: "
        + "\"https://portal.example/\", title: О знаке отличия, number: \"750\", date: "
        + "2018-11-08}\n"),
    beside: [
      .init(
        "documents.yaml",
        "- {id: vlg-zakon, type: regional-law, level: regional, title: О наставничестве, "
          + "number: \"118-ОД\", date: 2013-10-04, issuer: Комитет, url: "
          + "\"https://portal.example/\"}\n"
          + "- {id: vlg-10, type: regional-order, level: regional, title: О наставничестве, "
          + "number: \"10\", date: 2022-02-24, issuer: Комитет, url: "
          + "\"https://portal.example/\"}\n"
          + "- {id: vlg-12, type: regional-order, level: regional, title: О наставничестве, "
          + "number: \"12\", date: 2022-02-28, issuer: Комитет, url: "
          + "\"https://portal.example/\"}\n")
    ])
}
