import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// The handbook's page «Поля и словари».
@Suite struct DeclarationTests {
  @Test func drawsTheFieldsOfARecord() throws {
    let page = try TextBench("::поля{наставник}")
    #expect(page.result.report.words == [])
    let html = try page.html
    #expect(html.contains("<strong>сколько наставляемых</strong> <code>capacity</code>"))
    #expect(html.contains("целое число от 0 до 50."))
    #expect(html.contains("<code>achievements.year</code>"))
  }

  @Test func drawsTheValuesOfAVocabulary() throws {
    let html = try TextBench("::значения{site_level}").html
    #expect(html.contains("<strong>муниципальный центр</strong> <code>municipal</code>"))
  }

  @Test func namesTheNearestRecordOrVocabulary() throws {
    #expect(try TextBench("::поля{1️⃣наставики}").fault?.suggestion == "наставники")
    #expect(try TextBench("::значения{1️⃣site_levl}").fault?.suggestion == "site_level")
  }

  @Test func theHandbookLacksNoRecordAndNoVocabulary() throws {
    let text = try String(
      contentsOfFile: Repository.content + "/school/pages/spravochnik/polya-i-slovari.md",
      encoding: .utf8)
    for schema in DomainModel.entities { #expect(text.contains("::поля{\(schema.name)}")) }
    for vocabulary in DomainModel.vocabularies {
      #expect(text.contains("::значения{\(vocabulary.name)}"), "\(vocabulary.name)")
    }
  }
}
