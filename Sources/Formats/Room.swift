// Stand-ins until the readers land from their branch; no release is made of this.
package import Diagnostics

package enum YAML { package static func read(_ file: SourceFile, into report: inout Report) -> DataDocument? { nil } }
package enum JSON { package static func read(_ file: SourceFile, into report: inout Report) -> DataDocument? { nil } }
package enum FrontMatter { package static func read(_ file: SourceFile, into report: inout Report) -> DataDocument? { nil } }
package enum TextDecoding { package static func decode(path: String, bytes: [UInt8], into report: inout Report) -> SourceFile? { nil } }
