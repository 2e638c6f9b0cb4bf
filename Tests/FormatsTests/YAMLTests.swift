import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct YAMLTests {
  @Test(arguments: [
    ReadingCase("empty file", "", "null"),
    ReadingCase("comments only", "# примечание\n", "null"),
    ReadingCase(
      "text of YAML 1.1's booleans", "a: no\nb: on\nc: да\n", #"{"a":"no","b":"on","c":"да"}"#),
    ReadingCase(
      "text of numbers and times", "[01, 12:30, 1_000, 0x1F, .5]",
      #"["01","12:30","1_000","0x1F",".5"]"#),
    ReadingCase("text of dates", "дата: 2025-09-01\n", #"{"дата":"2025-09-01"}"#),
    ReadingCase("nulls", "a:\nb: ~\nc: null\nd: ''\n", #"{"a":null,"b":null,"c":null,"d":""}"#),
    ReadingCase("quoted null is text", "['null', \"~\"]", #"["null","~"]"#),
    ReadingCase(
      "lists within maps", "a:\n- 1\n- 2\nb:\n  - c: 3\n    d: 4\n",
      #"{"a":["1","2"],"b":[{"c":"3","d":"4"}]}"#),
    ReadingCase("lists within lists", "- - a\n  - b\n- - c\n", #"[["a","b"],["c"]]"#),
    ReadingCase("folded text", "a: >\n  один\n  два\n\n  три\n", #"{"a":"один два\nтри\n"}"#),
    ReadingCase("kept lines", "a: |-\n  один\n    два\n", #"{"a":"один\n  два"}"#),
    ReadingCase("kept end", "a: |+\n  один\n\nb: 1\n", #"{"a":"один\n\n","b":"1"}"#),
    ReadingCase("indented block", "a: |2\n    один\n", #"{"a":"  один\n"}"#),
    ReadingCase("plain text over lines", "a: один\n  два\n\n  три\n", #"{"a":"один два\nтри"}"#),
    ReadingCase(
      "escapes", #"a: "\t\x41\u0416\U0001F600\/""# + "\n", "{\"a\":\"\\tAЖ😀/\"}"),
    ReadingCase("single quotes", "a: 'это ''да'''\n", #"{"a":"это 'да'"}"#),
    ReadingCase("flow over lines", "a: {b: [1,\n  2], c: }\n", #"{"a":{"b":["1","2"],"c":null}}"#),
    ReadingCase("pair within a flow list", "[a: b, c]", #"[{"a":"b"},"c"]"#),
    ReadingCase("JSON within YAML", #"{"a":1,"b":[true,null]}"#, #"{"a":"1","b":["true",null]}"#),
    ReadingCase("explicit key", "? a\n: b\n", #"{"a":"b"}"#),
    ReadingCase("CRLF", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", #"{"a":"1","b":"x\ny\n"}"#),
    ReadingCase("document marks", "---\na: 1\n...\n", #"{"a":"1"}"#),
    ReadingCase("directive", "%YAML 1.2\n---\na: 1\n", #"{"a":"1"}"#),
    ReadingCase("comment marks in text", "a: b#c # d\n", #"{"a":"b#c"}"#),
    ReadingCase("colons in text", "a: http://b.ru:80/c\n", #"{"a":"http://b.ru:80/c"}"#),
    ReadingCase("anchor and alias", "a: &x [1]\nb: *x\n", #"{"a":["1"],"b":["1"]}"#),
    ReadingCase("anchor given anew", "[&x 1, *x, &x 2, *x]", #"["1","1","2","2"]"#),
    ReadingCase("alias as key", "a: &x имя\n*x : b\n", #"{"a":"имя","имя":"b"}"#),
    ReadingCase(
      "merge", "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3\n",
      #"{"a":{"b":"1","c":"2"},"d":{"c":"2","b":"3"}}"#),
    ReadingCase(
      "merge of a list", "- &x {a: 1, b: 1}\n- &y {a: 2, c: 2}\n- <<: [*x, *y]\n  d: 3\n",
      #"[{"a":"1","b":"1"},{"a":"2","c":"2"},{"a":"1","b":"1","c":"2","d":"3"}]"#),
    ReadingCase(
      "merge of merged", "a: &x {k: 1}\nb: &y {<<: *x, l: 2}\nc: {<<: *y}\n",
      #"{"a":{"k":"1"},"b":{"k":"1","l":"2"},"c":{"k":"1","l":"2"}}"#),
    ReadingCase("quoted << is a key", "'<<': 1\n", #"{"<<":"1"}"#),
    ReadingCase(
      "basic tags", "[!!str 5, !!int 6, ! 7, !!seq [], !!map {}, !!str ]",
      #"["5","6","7",[],{},""]"#),
    ReadingCase(
      "anchors and aliases in brackets", "[&x , *x, {a: &y , b: *y}, &z [*x]]",
      #"[null,null,{"a":null,"b":null},[null]]"#),
    ReadingCase(
      "comments behind blanks", "a: | # б\n  в\nг: [д, # е\n  {\"ж\": # з\n и}] # к\n",
      #"{"a":"в\n","г":["д",{"ж":"и"}]}"#),
    ReadingCase(
      "comment marks in block text", "a: |\n  б\n  #в\n  г#д\n", #"{"a":"б\n#в\nг#д\n"}"#),
    ReadingCase(
      "colon behind a quoted key", #"{"a":b, 'c':d, "e" :f}"#, #"{"a":"b","c":"d","e":"f"}"#),
    ReadingCase("words of null as keys", "null: 1\n~: 2\n", #"{"null":"1","~":"2"}"#),
  ])
  func reads(_ example: ReadingCase) {
    let reading = Reading(example.text, as: "a.yaml")
    #expect(reading.data == example.expected)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ReadingCase("tab before a key", "a:\n1️⃣\tb: 1\n", "YAML-01"),
    ReadingCase("tab within text", "a: b\n1️⃣\tc\n", "YAML-01"),
    ReadingCase("key too far left", "a:\n   b: 1\n 1️⃣c: 2\n", "YAML-02"),
    ReadingCase("key too far right", "a: 1\n  1️⃣b: 2\n", "YAML-02"),
    ReadingCase("list under a value", "a: b\n1️⃣- c\n", "YAML-02"),
    ReadingCase("first line shifted", " a: 1\n1️⃣b: 2\n", "YAML-02"),
    ReadingCase("colon in a value", "a: б1️⃣: в\n", "YAML-03"),
    ReadingCase("no colon", "a: 1\n1️⃣имя Анна\nb: 2\n", "YAML-04"),
    ReadingCase("open quote", "a: 1️⃣\"имя\nb: 2\n", "YAML-05"),
    ReadingCase("open single quote", "a: 1️⃣'имя\nb: 2\n", "YAML-05"),
    ReadingCase("text after a quote", "a: \"Лицей\" 1️⃣№ 5\n", "YAML-05"),
    ReadingCase("open bracket", "a: 1️⃣[1, 2\nb: 3\n", "YAML-06"),
    ReadingCase("two commas", "a: [1, 1️⃣, 2]\n", "YAML-06"),
    ReadingCase("unknown escape", "a: \"D:1️⃣\\школа\"\n", "YAML-07"),
    ReadingCase("text beginning with @", "a: 1️⃣@имя\n", "YAML-08"),
    ReadingCase("text beginning with a backtick", "a: 1️⃣`имя`\n", "YAML-08"),
    ReadingCase("text beginning with a star", "a: 1️⃣**важно**\n", "YAML-08"),
    ReadingCase("text beginning with a percent", "a: 1️⃣%5\n", "YAML-08"),
    ReadingCase("unknown alias", "a: 1️⃣*x\n", "YAML-09"),
    ReadingCase("alias of itself", "a: &x [1️⃣*x]\n", "YAML-09"),
    ReadingCase("key twice", "имя: 1\nб: 2\n1️⃣имя: 3\n", "YAML-10"),
    ReadingCase("merge twice", "- &x {a: 1}\n- <<: *x\n  1️⃣<<: *x\n", "YAML-10"),
    ReadingCase("local tag", "a: 1️⃣!день 1\n", "YAML-11"),
    ReadingCase("binary tag", "a: &x 1️⃣!!binary QQ==\n", "YAML-11"),
    ReadingCase("tag of another kind", "a: 1️⃣!!map [1]\n", "YAML-11"),
    ReadingCase("undeclared tag handle", "a: 1️⃣!e!f 1\n", "YAML-11"),
    ReadingCase("two documents", "a: 1\n1️⃣---\nb: 2\n", "YAML-12"),
    ReadingCase("list as key", "? 1️⃣[a]\n: b\n", "YAML-13"),
    ReadingCase("map as key", "1️⃣{a: b}: c\n", "YAML-13"),
    ReadingCase("no key", "1️⃣: b\n", "YAML-13"),
    ReadingCase("merge of text", "a:\n  <<: 1️⃣b\n", "YAML-16"),
    ReadingCase("merge of a list of texts", "a:\n  <<: [1️⃣b]\n", "YAML-16"),
    ReadingCase("unknown directive", "1️⃣%TITLE x\n---\na: 1\n", "YAML-17"),
    ReadingCase("future version", "1️⃣%YAML 2.0\n---\na: 1\n", "YAML-17"),
    ReadingCase("text behind >", "a: 1️⃣>5 лет\n", "YAML-18"),
    ReadingCase("Unicode's line separator", "a: б1️⃣\u{2028}в\n", "YAML-19"),
    ReadingCase("next line of EBCDIC", "a: б1️⃣\u{85}в\n", "YAML-19"),
    ReadingCase("byte order mark within", "a: б\n1️⃣\u{FEFF}в: г\n", "YAML-19"),
    ReadingCase("comment right behind a quote", "a: \"б\"1️⃣#в\n", "YAML-21"),
    ReadingCase("comment right behind a bracket", "a: [б]1️⃣#в\n", "YAML-21"),
    ReadingCase("list in the line of a key", "a: 1️⃣- б\n", "YAML-02"),
    ReadingCase("comment right behind |", "a: |1️⃣#б\n  в\n", "YAML-21"),
    ReadingCase("comment right behind >-", "a: >-1️⃣#б\n  в\n", "YAML-21"),
    ReadingCase("comment right behind |2", "a: &x !!str |21️⃣#б\n    в\n", "YAML-21"),
    ReadingCase("comment right behind a comma", "[а,1️⃣#б\n в]\n", "YAML-21"),
    ReadingCase("comment right behind an open bracket", "[1️⃣#б\n в]\n", "YAML-21"),
    ReadingCase("comment right behind an open brace", "{1️⃣#б\n в: г}\n", "YAML-21"),
    ReadingCase("comment right behind a colon", "{\"а\":1️⃣#б\n в}\n", "YAML-21"),
    ReadingCase("comment right behind a quoted key", "\"а\"1️⃣#б\n", "YAML-21"),
    ReadingCase("comment right behind a directive", "%YAML 1.21️⃣#б\n---\nа: б\n", "YAML-21"),
    ReadingCase("bracket right behind a colon", "{a1️⃣:[b]}\n", "YAML-04"),
    ReadingCase("question mark that begins a text", "[1️⃣?а]\n", "YAML-08"),
    ReadingCase("hyphen alone in brackets", "[1️⃣-, а]\n", "YAML-08"),
    ReadingCase("anchor of Cyrillic letters", "a: 1️⃣&школа 1\n", "YAML-22"),
    ReadingCase("anchor of two alphabets", "a: 1️⃣&a-школа 1\n", "YAML-22"),
    ReadingCase("alias of Cyrillic letters", "a: &x 1\nb: 1️⃣*школа\n", "YAML-22"),
    ReadingCase("anchor with a colon", "a: 1️⃣&x:y 1\n", "YAML-22"),
    ReadingCase("anchor with a per cent", "a: 1️⃣&x%y 1\n", "YAML-22"),
    ReadingCase("anchor with a comma", "a: 1️⃣&x,y\n", "YAML-22"),
    ReadingCase("anchor before a list, with an at sign", "a: 1️⃣&x@\n  - 1\n", "YAML-22"),
    ReadingCase("alias as key without a blank", "a: &x б\n1️⃣*x: в\n", "YAML-22"),
    ReadingCase("alias as key in braces", "{a: &x б, 1️⃣*x:в}\n", "YAML-22"),
    ReadingCase("bracket's line as far left as its field", "a: [б,\n1️⃣в]\n", "YAML-24"),
    ReadingCase("closing bracket below its field", "a: [\n  б\n1️⃣]\nв: г\n", "YAML-24"),
    ReadingCase("brace's line in a list", "- {а: б,\n1️⃣в: г}\n", "YAML-24"),
    ReadingCase("bracket within a map of a list", "- а:\n    б: [в,\n    1️⃣г]\n", "YAML-24"),
    ReadingCase("bare text in brackets", "a: [б\n1️⃣в]\n", "YAML-24"),
    ReadingCase("quoted text in brackets", "a: [\"б\n1️⃣#в\"]\n", "YAML-24"),
    ReadingCase("first of many lines in brackets", "a: [\n1️⃣б,\nв,\n[г,\nд]\n]\n", "YAML-24"),
    ReadingCase("brackets of a list no deeper than its field", "a:\n- [б,\n1️⃣в]\n", "YAML-24"),
    ReadingCase("brackets behind an anchored list", "a: &x\n- [б,\n1️⃣в]\n", "YAML-24"),
    ReadingCase("brackets behind a byte order mark", "\u{FEFF}a: [б,\n1️⃣в]\n", "YAML-24"),
    ReadingCase("double quotes' second line", "a: \"б\n1️⃣в\"\n", "YAML-24"),
    ReadingCase("single quotes' second line", "a:\n  б: 'в\n  1️⃣г'\n", "YAML-24"),
    ReadingCase("quotes' third line", "- а: \"б\n    в\n  1️⃣г\"\n", "YAML-24"),
    ReadingCase("closing quote below its field", "a: \"б\n1️⃣\"\n", "YAML-24"),
    ReadingCase("quotes' line behind a tab", "a: \"б\n1️⃣\tв\"\n", "YAML-24"),
    ReadingCase("quotes behind an anchor and a comment", "a: &x #я\n#я\n \"б\n1️⃣#в\"\n", "YAML-24"),
    ReadingCase("wide blank line before a text", "a: |\n  1️⃣  \n  б\n", "YAML-25"),
    ReadingCase("wide blank line before a hash", "a: >-\n\n  1️⃣ \n  # б\nв: г\n", "YAML-25"),
    ReadingCase("wide blank line in a list", "- &x |\n   1️⃣  \n   б\n", "YAML-25"),
    ReadingCase("control character", "a: б1️⃣\u{7}в\n", "TEXT-03"),
    ReadingCase("C1 control character", "a: б1️⃣\u{9F}в\n", "TEXT-03"),
  ])
  func refuses(_ example: ReadingCase) {
    let source = MarkedSource(example.text)
    let place = "\(example.expected) \(source[1].line):\(source[1].column)"
    #expect(Reading(source.text, as: "a.yaml").faults == [place])
  }

  @Test func valuesKnowTheirPlaces() throws {
    let source = MarkedSource("1️⃣имя: 2️⃣Анна Ли3️⃣\nсписок:\n  - 4️⃣\"да\"5️⃣\n  - 6️⃣[а, б]7️⃣\n")
    let file = source.file("a.yaml")
    var report = Report()
    let root = try #require(YAML.read(file, into: &report)?.root)
    let entry = try #require(root.map?.first)
    let list = try #require(root["список"]?.list)
    #expect(entry.keyPlace.range(in: file).start == source[1])
    #expect(entry.value.place.range(in: file).start == source[2])
    #expect(entry.value.place.range(in: file).end == source[3])
    #expect(list[0].place.range(in: file).start == source[4])
    #expect(list[0].place.range(in: file).end == source[5])
    #expect(list[1].place.range(in: file).start == source[6])
    #expect(list[1].place.range(in: file).end == source[7])
    #expect(root.place.range(in: file).end == source[7])
  }

  @Test func placesCountCodePointsBeyondTheFirstStep() throws {
    let long = String(repeating: "Жё😀ü ", count: 40)
    let source = MarkedSource("а: \(long)\nб: 1️⃣в\n")
    var report = Report()
    let document = YAML.read(source.file("a.yaml"), into: &report)
    let place = try #require(document?.root["б"]?.place)
    #expect(place.range(in: source.file()).start == source[1])
  }

  @Test func aliasStandsWhereItIsWrittenAndItsPartsWhereTheyAre() throws {
    let source = MarkedSource("a: &x [1️⃣1]\nb: 2️⃣*x\n")
    var report = Report()
    let node = try #require(YAML.read(source.file("a.yaml"), into: &report)?.root["b"])
    #expect(node.place.range(in: source.file()).start == source[2])
    #expect(node.list?.first?.place.range(in: source.file()).start == source[1])
  }

  @Test func duplicateKeyNotesTheFirst() throws {
    let source = MarkedSource("1️⃣имя: 1\nимя: 2\n")
    let fault = try #require(Reading(source.text, as: "a.yaml").report.diagnostics.first)
    #expect(fault.notes.first?.range?.start == source[1])
    #expect(fault.summary == "Поле «имя» записано дважды")
  }

  @Test func unknownAliasSuggestsANearAnchor() throws {
    let reading = Reading("a: &school 1\nb: *shcool\n", as: "a.yaml")
    #expect(reading.report.diagnostics.first?.suggestion == "*school")
  }

  @Test func faultsBehindADuplicateAreFoundToo() {
    #expect(Reading("a: 1\na: 2\nb: *x\n", as: "a.yaml").faults == ["YAML-10 2:1", "YAML-09 3:4"])
  }

  @Test func aliasesMayNotDeepenWithoutBound() {
    var text = "a0: &a0 [x]\n"
    for level in 1...70 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(Reading(text, as: "a.yaml").faults == ["YAML-14 64:12"])
  }

  @Test func partOfAFileKeepsPlacesOfTheFile() throws {
    let source = MarkedSource("Ж---\nа: 1️⃣\tб: в\n---")
    let bytes = source.file().bytes
    var report = Report()
    _ = YAML.read(source.file(), part: 6..<bytes.count - 3, into: &report)
    #expect(report.diagnostics.map { $0.range?.start.line } == [2])
  }
}
