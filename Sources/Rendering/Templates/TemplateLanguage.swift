/// The names the template language has of its own, for the handbook and whoever checks it.
///
/// They are those a Jinja author expects, whether or not the built-in themes use them.
package enum TemplateLanguage {
  package static var tags: [String] { Parser.tags.sorted() }
  /// `default` is the compiler's own, as it looks at what may not exist.
  package static var filters: [String] { (Filter.all.keys + ["default", "d"]).sorted() }
  /// `defined` and `undefined` are the compiler's own likewise.
  package static var tests: [String] { (Check.all.keys + ["defined", "undefined"]).sorted() }
  package static var functions: [String] { Builtin.allCases.map(\.rawValue).sorted() }
}
