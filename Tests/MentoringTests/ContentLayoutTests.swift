import Mentoring
import Testing

extension ContentRole {
  /// The role in a word: `records(mentor)`.
  fileprivate var name: String {
    switch self {
    case .site: "site"
    case .records(let schema): "records(\(schema.name))"
    case .workbook(let schema): "workbook(\(schema?.name ?? ""))"
    case .download: "download"
    case .theme: "theme"
    case .profile: "profile"
    case .hidden: "hidden"
    case .litter: "litter"
    case .unknown: "unknown"
    }
  }
}

@Suite struct ContentLayoutTests {
  @Test(arguments: [
    ("site.yaml", "site"), ("site.yml", "site"), ("a/site.yaml", "unknown"),
    ("site.yaml/a", "unknown"), ("mentors.yaml", "records(mentor)"),
    ("Mentors.YAML", "records(mentor)"), ("mentors.json", "records(mentor)"),
    ("mentors.csv", "records(mentor)"), ("наставники.yml", "records(mentor)"),
    ("Наставники.csv", "records(mentor)"), ("monitoring_acts.yaml", "records(monitoring_act)"),
    ("monitoring acts.yaml", "records(monitoring_act)"), ("mentors.md", "unknown"),
    ("mentor.yaml", "unknown"), ("mentors", "unknown"), ("news/a.md", "records(news)"),
    ("news/2025/a.md", "records(news)"), ("новости/a.markdown", "records(news)"),
    ("news/a.yaml", "records(news)"), ("news/a.txt", "unknown"), ("news/a", "unknown"),
    ("files/~$prikaz.docx", "litter"), ("files/Thumbs.db", "litter"), ("files/a.bak", "litter"),
    ("files/private/a.pdf", "litter"), ("файлы/личное/a.pdf", "litter"),
    ("files/a.pdf", "download"), ("files/a/b.md", "download"), ("файлы/a.pdf", "download"),
    ("files", "unknown"), ("private/a.yaml", "hidden"), ("личное/persons.yaml", "hidden"),
    ("private", "hidden"), ("theme/templates/a.html", "theme"), ("profiles/our.yaml", "profile"),
    ("LICENSE", "hidden"), ("license.txt", "hidden"), ("CNAME", "hidden"), ("Makefile", "hidden"),
    ("Памятка.md", "hidden"), ("_site/a.yaml", "hidden"), ("public/news/a.md", "hidden"),
    ("news/LICENSE", "unknown"), ("README.md", "hidden"), ("readme", "hidden"),
    ("news/README.md", "records(news)"),
    ("школа.xlsx", "workbook()"), ("Наставники.XLSX", "workbook(mentor)"),
    ("mentors/2026.xlsm", "workbook(mentor)"), ("а/школа.xlsx", "unknown"),
    ("~$школа.xlsx", "hidden"), ("mentors/~$2026.xlsx", "hidden"), ("школа.xls", "workbook()"),
    (".~lock.школа.ods#", "hidden"), ("школа.ods", "workbook()"), ("files/a.xlsx", "download"),
    ("Private/a.yaml", "unknown"), ("foto.jpg", "unknown"), ("news.yaml.bak", "unknown"),
  ])
  func tellsWhatAFileIsForByItsPath(_ path: String, _ role: String) {
    #expect(ContentRole(path: path).name == role)
  }

  @Test(arguments: [
    ("a.YAML", "yaml"), ("a.tar.gz", "gz"), ("a", ""), (".hidden", ""), ("a.", ""), ("й.md", "md"),
  ])
  func readsTheEndingOfAName(_ name: String, _ type: String) {
    #expect(ContentRole.type(of: name) == type)
  }

  @Test(arguments: DomainModel.entities)
  func findsEveryCollectionByBothItsNames(_ schema: Schema) {
    #expect(ContentRole.schema(named: schema.plural) === schema)
    #expect(ContentRole.schema(named: schema.pluralLabel.uppercased()) === schema)
  }
}
