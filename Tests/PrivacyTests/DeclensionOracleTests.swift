import Foundation
import TestSupport
import Testing

@testable import Privacy

/// The declension against the dictionary of OpenCorpora, by way of pymorphy3.
@Suite struct DeclensionOracleTests {
  @Test(arguments: [("Surn", 2000), ("Name", 500)])
  func findsTheFormsOfADictionary(_ grammeme: String, _ count: Int) throws {
    let script = """
      import sys, random, pymorphy3
      kind, count = sys.stdin.read().split()
      morph = pymorphy3.MorphAnalyzer()
      # A sample by first letters: going through the whole dictionary takes half a minute.
      heads = 'ба бе бо бу ва га го гр да ду жу ка ко кр ла ле ма ми мо ни ор па по ро са ше ши я'
      words = sorted({w for head in heads.split()
                      for w, t, n, p, i in morph.dictionary.iter_known_words(prefix=head)
                      if i == 0 and kind in t.grammemes and 'Fixd' not in t.grammemes
                      and 'Abbr' not in t.grammemes and w.isalpha()})
      random.Random(20261121).shuffle(words)
      for word in words[:int(count)]:
          parse = next(p for p in morph.parse(word) if kind in p.tag and p.normal_form == word)
          print(word, *sorted({form.word for form in parse.lexeme}))
      """
    let rows = try TestPython.run(script, input: "\(grammeme) \(count)")
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == count)
    var forms = 0
    var missed: [String] = []
    for row in rows {
      let known = Set(Declension.forms(ofName: Letters.of(row[0])).map(\.letters))
      forms += row.count - 1
      missed += row.dropFirst().filter { !known.contains(Letters.of($0)) }
    }
    #expect(forms > count * 6)
    #expect(Double(missed.count) <= 0.005 * Double(forms), "\(missed.prefix(20))")
  }
}
