import CYAML
import Diagnostics

/// A step of libyaml through a document.
struct YAMLEvent {
  /// What stands there.
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case scalar(String, isPlain: Bool)
    case alias(String)
    case listStart, listEnd, mapStart, mapEnd
    /// The beginning of the stream, which nobody waits for.
    case other
  }

  var kind: Kind
  var place: Place
  /// The name given with `&`.
  var anchor: String?
  /// The tag, resolved to its full form.
  var tag: String?
  /// Whether a list or map is written with brackets.
  var isFlow = false
  /// Whether a text stands in lines of its own, behind `|` or `>`.
  var isBlock = false
  /// Whether a text stands in double quotes, where a backslash begins an escape.
  var isEscaped = false
  /// Whether a text stands in quotes of either kind.
  var isQuoted = false

  init(_ event: yaml_event_t, at place: Place) {
    self.place = place
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        String(decoding: value, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      anchor = Self.text(scalar.anchor)
      tag = Self.text(scalar.tag)
      isEscaped = scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
      isQuoted = isEscaped || scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      isBlock =
        scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      kind = .listStart
      anchor = Self.text(list.anchor)
      tag = Self.text(list.tag)
      isFlow = list.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      kind = .mapStart
      anchor = Self.text(map.anchor)
      tag = Self.text(map.tag)
      isFlow = map.style == YAML_FLOW_MAPPING_STYLE
    case YAML_ALIAS_EVENT: kind = .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .mapEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
