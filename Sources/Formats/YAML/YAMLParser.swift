import CYAML

/// The parser of libyaml over one stretch of text, which must outlive it.
struct YAMLParser: ~Copyable {
  private let state: UnsafeMutablePointer<yaml_parser_t>
  private let marks: CodePoints

  init(_ input: UnsafeBufferPointer<UInt8>, marks: CodePoints) {
    state = .allocate(capacity: 1)
    state.initialize(to: yaml_parser_t())
    self.marks = marks
    precondition(yaml_parser_initialize(state) == 1, "libyaml found no memory")
    yaml_parser_set_encoding(state, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(state, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(state)
    state.deallocate()
  }

  /// The next event, or the problem libyaml stopped at.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(state, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, at: marks.place(event.start_mark.index, event.end_mark.index))
  }

  private func problem() -> YAMLProblem {
    let failed = state.pointee
    let inReader = failed.error == YAML_READER_ERROR
    return YAMLProblem(
      message: failed.problem.map { String(cString: $0) } ?? "",
      context: failed.context.map { String(cString: $0) } ?? "",
      offset: inReader
        ? marks.base + failed.problem_offset : marks.offset(of: failed.problem_mark.index),
      contextOffset: failed.context == nil ? nil : marks.offset(of: failed.context_mark.index))
  }
}

/// What libyaml says when it cannot go on: English words and two places.
struct YAMLProblem: Error {
  var message: String
  /// What libyaml was doing, such as `while scanning a quoted scalar`.
  var context: String
  var offset: Int
  /// Where that which it was doing began.
  var contextOffset: Int?
}
