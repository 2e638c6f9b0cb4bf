/// Who mentors whom, and how.
extension Vocabulary {
  /// «Форма»: who with whom. Several of them may meet in one programme (002 П 3.1).
  package static let form = Vocabulary(
    "form", "форма наставничества", source: "002 П 3.1, П1 2.3; 001 IV; 004",
    [
      .init("pedagog-pedagog", "педагог – педагог", ["учитель – учитель"]),
      .init(
        "head-pedagog", "руководитель образовательной организации – педагог",
        [
          "руководитель – педагог", "руководитель – учитель",
          "руководитель образовательной организации – учитель",
        ]),
      .init(
        "employer-pedstudent", "работодатель – студент педагогического вуза/колледжа",
        [
          "работодатель – студент педагогического вуза",
          "работодатель – студент педагогического колледжа",
        ]),
      .init(
        "uni-young",
        "педагог вуза/колледжа – молодой педагог образовательной организации",
        [
          "педагог вуза/колледжа – молодой педагог", "педагог вуза – молодой педагог",
          "педагог колледжа – молодой педагог",
        ]),
      .init(
        "partner-pedagog",
        "социальный партнёр – педагогический работник образовательных организаций СПО "
          + "и дополнительного образования",
        ["социальный партнёр – педагогический работник", "социальный партнёр – педагог"]),
      .init("employer-student", "работодатель – студент"),
      .init("pupil-pupil", "ученик – ученик", ["обучающийся – обучающийся"]),
      .init("student-pupil", "студент – ученик", ["студент – обучающийся"]),
      .init("employer-pupil", "работодатель – ученик", ["работодатель – обучающийся"]),
      .init("teacher-pupil", "учитель – ученик", ["педагог – ученик", "педагог – обучающийся"]),
    ])

  /// The roles inside a form (001 IV); `variants(ofForm:)` says which form has which.
  package static let variant = Vocabulary(
    "variant", "вариант формы", source: "001 IV",
    [
      .init("strong-weak", "успевающий – неуспевающий"),
      .init("leader-passive", "лидер – пассивный"),
      .init("equal-equal", "равный – равному"),
      .init("leader-indifferent", "лидер – равнодушный"),
      .init("equal-other", "равный – другому"),
      .init("curator-author", "куратор – автор проекта"),
      .init("pro-indifferent", "активный профессионал – равнодушный потребитель"),
      .init("colleague-young", "коллега – молодой коллега"),
      .init(
        "employer-future", "работодатель – будущий студент", ["работодатель – будущий сотрудник"]),
      .init("experienced-young", "опытный педагог – молодой специалист"),
      .init(
        "leader-struggling", "лидер сообщества – испытывающий затруднения",
        ["лидер педагогического сообщества – педагог, испытывающий проблемы"]),
      .init(
        "innovator-conservative", "новатор – консервативный",
        ["педагог-новатор – консервативный педагог"]),
      .init(
        "subject-experienced", "опытный предметник – неопытный",
        ["опытный предметник – неопытный предметник"]),
    ])

  /// «Вид»: how it is done (002 П 3.1; 001; 004).
  package static let kind = Vocabulary(
    "kind", "вид наставничества", source: "002 П 3.1; 001; 004",
    [
      .init(
        "traditional", "традиционное",
        ["традиционная форма наставничества", "один на один", "традиционное (один на один)"]),
      .init("virtual", "виртуальное (дистанционное)", ["виртуальное", "дистанционное"]),
      .init("group", "в группе", ["групповое", "наставничество в группе"]),
      .init(
        "short-term", "краткосрочное или целеполагающее",
        ["краткосрочное", "целеполагающее", "флеш-наставничество"]),
      .init("reverse", "реверсивное"),
      .init("situational", "ситуационное"),
      .init("speed", "скоростное", ["скоростное консультационное"]),
      .init(
        "team", "педагогические команды",
        ["педагогические команды (проблемно-творческие группы)", "проблемно-творческие группы"]),
      .init("patron", "шефские пары", ["шефская пара"]),
    ])

  package static let pairType = Vocabulary(
    "pair_type", "пара или группа", source: "002 П 3.1, П1 6; 001",
    [
      .init("pair", "пара", ["индивидуальная", "один наставник – один наставляемый"]),
      .init("group", "группа", ["групповая", "один наставник – несколько наставляемых"]),
      .init("multi", "несколько наставников", ["несколько наставников – один наставляемый"]),
    ])

  package static let mode = Vocabulary(
    "mode", "формат", source: "002 П 3.1",
    [
      .init("in-person", "очно", ["очный", "очное", "очная"]),
      .init("remote", "дистанционно", ["дистанционный", "дистанционное", "онлайн"]),
      .init("mixed", "смешанно", ["смешанный", "смешанное", "очно и дистанционно"]),
    ])

  /// Where the work with pupils goes on (004).
  package static let pupilMode = Vocabulary(
    "pupil_mode", "деятельность обучающихся", source: "004",
    [
      .init("lesson", "урочная", ["урочная деятельность"]),
      .init("extracurricular", "внеурочная", ["внеурочная деятельность"]),
      .init("out-of-school", "внешкольная", ["внешкольная деятельность"]),
    ])
}

/// What rules ask about forms.
extension Vocabulary {
  /// The forms whose mentees are pupils: a section that has them needs the pupils' acts (001 II).
  package static let pupilForms: Set<String> = [
    "pupil-pupil", "student-pupil", "employer-pupil", "teacher-pupil",
  ]

  /// The keys of the variants a form has; none for a form without variants.
  package static func variants(ofForm form: String) -> [String] { variantsByForm[form] ?? [] }

  private static let variantsByForm = [
    "pedagog-pedagog": [
      "experienced-young", "leader-struggling", "innovator-conservative", "subject-experienced",
    ],
    "pupil-pupil": ["strong-weak", "leader-passive", "equal-equal"],
    "student-pupil": ["strong-weak", "leader-indifferent", "equal-other", "curator-author"],
    "employer-pupil": ["pro-indifferent", "colleague-young", "employer-future"],
  ]
}
