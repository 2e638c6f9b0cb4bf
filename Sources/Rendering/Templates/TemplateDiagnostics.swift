package import Diagnostics

/// The kinds of fault a template can have.
package enum TemplateDiagnostics {
  package static let all = [
    syntax, unknownTag, undefinedName, noSuchMember, unknownFilter, unknownTest, missingTemplate,
    wrongArguments, wrongType, unsafePlace, unsafeAddress, tornMarkup, tooDeep, unknownBlock,
    badValue, cycle, unknownAsset, tooManySteps, tooMuchMemory, tooMuchOutput,
  ]

  static let syntax = DiagnosticKind(
    "TPL-01", .error, "Шаблон записан по правилам Jinja2",
    help: "Проверьте скобки, кавычки и закрывающие теги вроде {% endif %} и {% endfor %}.",
    wrong: .init("page.html", "{% if title %}<h1>{{ title }}</h1>"),
    right: .init("page.html", "{% if title %}<h1>{{ title }}</h1>{% endif %}"))

  static let unknownTag = DiagnosticKind(
    "TPL-02", .error, "В шаблоне стоят только известные теги",
    help: "Известны if, for, set, with, block, extends, include, import, from, macro, call, "
      + "filter и raw.",
    wrong: .init("page.html", "{% fore item in items %}{{ item }}{% endfor %}"),
    right: .init("page.html", "{% for item in items %}{{ item }}{% endfor %}"))

  static let undefinedName = DiagnosticKind(
    "TPL-03", .error, "Имя в шаблоне определено",
    help: "Исправьте имя либо определите его через set, with, аргумент макроса или import.",
    wrong: .init("page.html", "<h1>{{ titel }}</h1>"),
    right: .init("page.html", "<h1>{{ title }}</h1>"))

  static let noSuchMember = DiagnosticKind(
    "TPL-04", .error, "У записи есть поле, к которому обращается шаблон",
    help: "Имена полей перечислены в справочнике темы.",
    wrong: .init("page.html", "{{ mentor.nane }}"),
    right: .init("page.html", "{{ mentor.name }}"))

  static let unknownFilter = DiagnosticKind(
    "TPL-05", .error, "Фильтр в шаблоне известен",
    help: "Фильтры перечислены в справочнике темы.",
    wrong: .init("page.html", "{{ title|uper }}"),
    right: .init("page.html", "{{ title|upper }}"))

  static let unknownTest = DiagnosticKind(
    "TPL-06", .error, "Проверка после is известна",
    help: "Проверки перечислены в справочнике темы.",
    wrong: .init("page.html", "{% if title is defind %}{{ title }}{% endif %}"),
    right: .init("page.html", "{% if title is defined %}{{ title }}{% endif %}"))

  static let missingTemplate = DiagnosticKind(
    "TPL-07", .error, "Шаблон, на который ссылается тема, в ней есть",
    help: "Имя пишется от папки шаблонов темы; ignore missing разрешает файлу отсутствовать.",
    wrong: .init("page.html", "{% include \"missing.html\" %}"),
    right: .init("page.html", "{% include \"missing.html\" ignore missing %}"))

  static let wrongArguments = DiagnosticKind(
    "TPL-08", .error, "Фильтру, проверке и макросу переданы те аргументы, которые они принимают",
    wrong: .init("page.html", "{{ title|replace(\"а\") }}"),
    right: .init("page.html", "{{ title|replace(\"а\", \"б\") }}"))

  static let wrongType = DiagnosticKind(
    "TPL-09", .error, "Значение подходит к тому, что с ним делают",
    wrong: .init("page.html", "{{ items }}"),
    right: .init("page.html", "{{ items|join(\", \") }}"))

  static let unsafePlace = DiagnosticKind(
    "TPL-10", .error, "Значение печатается там, где его можно обезопасить",
    help: "Печатайте между тегами или внутри атрибута в кавычках; данные для скрипта передавайте "
      + "атрибутом data- или фильтром tojson.",
    wrong: .init("page.html", "<p title={{ title }}>…</p>"),
    right: .init("page.html", "<p title=\"{{ title }}\">…</p>"))

  static let unsafeAddress = DiagnosticKind(
    "TPL-11", .error, "Ссылка ведёт по безопасной схеме",
    help: "Разрешены http, https, mailto, tel и адреса внутри портала.",
    wrong: .init("page.html", "<a href=\"{{ script }}\">Запись</a>"),
    right: .init("page.html", "<a href=\"{{ address }}\">Запись</a>"))

  static let tornMarkup = DiagnosticKind(
    "TPL-12", .error, "Ветви шаблона оставляют разметку в одном и том же месте",
    help: "Откройте и закройте тег или кавычку внутри одной ветви.",
    wrong: .init("page.html", "<p{% if title %} title=\"{% endif %}\">…</p>"),
    right: .init("page.html", "<p{% if title %} title=\"{{ title }}\"{% endif %}>…</p>"))

  static let tooDeep = DiagnosticKind(
    "TPL-13", .error, "Шаблон заканчивает работу",
    help: "Проверьте, что макрос или include, который обращается к себе, когда-нибудь перестаёт.",
    wrong: .init("page.html", "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}"),
    right: .init("page.html", "{% macro once() %}{{ title }}{% endmacro %}{{ once() }}"))

  static let unknownBlock = DiagnosticKind(
    "TPL-14", .error, "Блок страницы есть в шаблоне, который она расширяет",
    help: "Исправьте имя блока либо добавьте такой block в основу.",
    wrong: .init("page.html", "{% extends \"base.html\" %}{% block contnet %}…{% endblock %}"),
    right: .init("page.html", "{% extends \"base.html\" %}{% block content %}…{% endblock %}"))

  static let badValue = DiagnosticKind(
    "TPL-15", .error, "Действие над значением имеет смысл",
    wrong: .init("page.html", "{{ 1 / (items|length - 2) }}"),
    right: .init("page.html", "{{ 1 / items|length }}"))

  static let cycle = DiagnosticKind(
    "TPL-16", .error, "Шаблоны не расширяют и не импортируют сами себя",
    wrong: .init("page.html", "{% extends \"page.html\" %}"),
    right: .init("page.html", "{% extends \"base.html\" %}"))

  static let unknownAsset = DiagnosticKind(
    "TPL-17", .error, "Файл оформления, на который ссылается шаблон, есть в теме",
    help: "Имя пишется от папки assets темы или её основы.",
    wrong: .init("page.html", "<script src=\"{{ asset('serch.js') }}\"></script>"),
    right: .init("page.html", "<script src=\"{{ asset('search.js') }}\"></script>"))

  static let tooManySteps = DiagnosticKind(
    "TPL-18", .error, "Страница собирается за ограниченное число шагов",
    help: "Шаг – это один тег, одна печать, один оборот цикла. Проверьте, нет ли цикла внутри "
      + "цикла по одному и тому же списку; отберите записи до цикла фильтром selectattr.",
    wrong: .init(
      "page.html",
      "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"),
    right: .init("page.html", "{% for a in range(9) %}{{ a }}{% endfor %}"))

  static let tooMuchMemory = DiagnosticKind(
    "TPL-19", .error, "Тексты и списки, которые делает шаблон, помещаются в память",
    help: "Печатайте части сразу, не собирая их в один большой текст или список.",
    wrong: .init("page.html", "{{ title * 1000000000 }}"),
    right: .init("page.html", "{{ title * 3 }}"))

  static let tooMuchOutput = DiagnosticKind(
    "TPL-20", .error, "Страница не больше того, что откроет браузер",
    help: "Разделите список на страницы: limits.list_page в site.yaml.",
    wrong: .init(
      "page.html",
      "{% set text = title * 40000 %}{% for i in range(999) %}{{ text }}{% endfor %}"),
    right: .init("page.html", "{% for i in range(9) %}{{ title }}{% endfor %}"))
}
