/// The ways in which Russian surnames and first names are declined.
///
/// Each takes in both genders and both numbers: a list of people has one of the genders only, and a
/// text says «семья Ивановых».
enum Paradigms {
  /// -ский, -ой, -ый, -ая
  static let adjective = Paradigm(
    "ий:NA ый:NA ой:* ая:N яя:N ого:GA его:GA ому:D ему:D ым:ID им:ID ом:P ем:P ей:GDIP ую:A юю:A "
      + "ою:I ею:I ые:NA ие:NA ых:GAP их:GAP ыми:I ими:I")

  /// -ов, -ев, -ин, -ын and -ова …; «ом» for foreign ones: «Дарвином»
  static let possessive = Paradigm(
    "-:* а:NGA у:DA ым:ID ом:I е:DP ой:GDIP ою:I ы:NG ых:GAP ыми:I")

  /// -а
  static let hardA = Paradigm(
    "а:N ы:GN и:GN е:DP у:A ой:I ою:I ей:I ею:I -:GA ам:D ами:I ах:P")

  /// The genitive plural of -ка
  static let bare = Paradigm("-:GA")

  /// -я
  static let softA = Paradigm(
    "я:N и:GDPN е:DP ю:A ей:IGA ею:I й:GA ь:GA ям:D ями:I ях:P")

  /// A consonant: «Ткач»; the form without an ending is every case of a woman's.
  static let consonant = Paradigm(
    "-:* а:GA у:D ом:I ем:I е:P ы:N и:N ов:GA ев:GA ей:GA ам:D ами:I ах:P")

  /// -ь
  static let softSign = Paradigm(
    "ь:* я:GA ю:D ем:I ью:I е:P и:GDPN ей:GA ям:D ями:I ях:P")

  /// -й
  static let shortI = Paradigm(
    "й:* я:GA ю:D ем:I е:P и:NP ев:GA ям:D ями:I ях:P")

  /// «Воробей»: -ья, -ью …
  static let softStem = Paradigm("ья:GAN ью:DA ьем:I ье:P ьи:NG ьев:GA ьям:D ьями:I ьях:P ьей:I")

  /// -ович, -ич
  static let patronymicMan = Paradigm("-:N а:GA у:D ем:I ом:I е:P и:N ей:GA ам:D ами:I ах:P")

  /// -овна, -ична
  static let patronymicWoman = Paradigm(
    "а:N ы:GN е:DP у:A ой:I ою:I ам:D ами:I ах:P")
}
