/// Puts our notes on the cells of one sheet beside those of the editor, and takes older ones away.
struct NoteMarker {
  private let archive: Archive
  private let sheet: String
  private let comments: String?
  private let drawing: String?
  /// The parts that were changed or are new.
  private(set) var parts: [String: [UInt8]] = [:]

  /// - Parameter root: The sheet.
  init(on root: XMLPiece, part: String, of archive: Archive) throws(WorkbookFault) {
    self.archive = archive
    sheet = part
    let relations = RelationReader(folder: BookPaths.folder(of: part))
    if archive.contains(BookPaths.relations(of: part)) {
      try WorkbookReader(archive).parse(BookPaths.relations(of: part), relations)
    }
    comments = relations.byType["comments"]
    drawing = root.first("legacyDrawing")?.attributes["id"].flatMap { relations.byID[$0] }
  }

  mutating func replace(
    by notes: [CellNote], in sheet: inout XMLPatch, types: inout XMLPatch
  ) throws(WorkbookFault) {
    var removed: [MarkedCell] = []
    var added = notes
    if let comments {
      var patch = try XMLPatch(comments, of: archive)
      removed = Self.clear(&patch)
      added = Self.add(notes, except: removed, to: &patch)
      if patch.isChanged { parts[comments] = patch.result }
    } else if !notes.isEmpty {
      parts[newName("comments", "xml")] = NoteWriter.comments(notes)
    }
    guard !removed.isEmpty || !added.isEmpty else { return }
    var boxes = NoteBoxes(NoteWriter.emptyDrawing)
    if let drawing { boxes = NoteBoxes(try archive.text(of: drawing)) }
    boxes.remove(removed)
    boxes.add(added)
    parts[drawing ?? newName("drawing", "vml")] = Array(boxes.text.utf8)
    try link(&sheet, &types)
  }

  /// Names the new parts where they have to be named.
  private mutating func link(
    _ sheet: inout XMLPatch, _ types: inout XMLPatch
  ) throws(WorkbookFault) {
    guard comments == nil || drawing == nil else { return }
    let path = BookPaths.relations(of: self.sheet)
    var relations =
      archive.contains(path)
      ? try XMLPatch(path, of: archive)
      : try XMLPatch(
        bytes: XMLText.document("<Relationships xmlns=\"\(Office.relations)\"/>"), path)
    if comments == nil {
      let name = newName("comments", "xml")
      types.addPart(name, "comments+xml")
      relations.addRelation("nastavnikNotes", "comments", target: "/" + name)
    }
    if drawing == nil {
      types.addDrawingType()
      relations.addRelation(
        "nastavnikDrawing", "vmlDrawing", target: "/" + newName("drawing", "vml"))
      sheet.insert(
        "<\(sheet.root.prefix)legacyDrawing xmlns:r=\"\(Office.references)\" "
          + "r:id=\"nastavnikDrawing\"/>", "legacyDrawing", into: sheet.root,
        order: SheetMarker.order)
    }
    parts[path] = relations.result
  }

  /// A part of our own beside the sheet: `xl/worksheets/sheet2.nastavnik.comments.xml`.
  private func newName(_ kind: String, _ ending: String) -> String {
    sheet.dropLast(4) + ".nastavnik.\(kind).\(ending)"
  }
}

extension NoteMarker {
  /// Takes our notes out, and our words out of others' notes.
  ///
  /// - Returns: The cells whose notes are gone.
  private static func clear(_ patch: inout XMLPatch) -> [MarkedCell] {
    var removed: [MarkedCell] = []
    for comment in patch.root.first("commentList")?.all("comment") ?? [] {
      let text = comment.wholeText
      if text.hasPrefix(BookMark.noteStart) {
        patch.remove(comment.range)
        if let cell = cell(of: comment) { removed.append(cell) }
      } else if text.contains(BookMark.noteSeparator), let inner = comment.first("text") {
        cut(inner, &patch)
      }
    }
    return removed
  }

  private static func cell(of comment: XMLPiece) -> MarkedCell? {
    comment.attributes["ref"].flatMap { CellName($0.utf8) }
      .map { MarkedCell(column: $0.column, row: $0.row) }
  }

  /// Cuts a note off where our words begin.
  private static func cut(_ text: XMLPiece, _ patch: inout XMLPatch) {
    var isCut = false
    for piece in text.children where piece.name == "r" || piece.name == "t" {
      if isCut {
        patch.remove(piece.range)
        continue
      }
      let words = piece.wholeText
      guard let start = words.firstRange(of: BookMark.noteSeparator) else { continue }
      isCut = true
      let inner = piece.name == "t" ? piece : piece.first("t")
      if start.lowerBound == words.startIndex {
        patch.remove(piece.range)
      } else if let inner {
        patch.replace(
          inner.tag.upperBound..<inner.end.lowerBound,
          by: XMLText.escaped(String(words[..<start.lowerBound])))
      }
    }
  }

  /// Adds notes; where the editor has one, our words go below the editor's.
  ///
  /// - Returns: The notes that are new, for which boxes have to be drawn.
  private static func add(
    _ notes: [CellNote], except removed: [MarkedCell], to patch: inout XMLPatch
  ) -> [CellNote] {
    guard let list = patch.root.first("commentList") else { return [] }
    var kept: [MarkedCell: XMLPiece] = [:]
    for comment in list.all("comment") {
      if let cell = cell(of: comment), !comment.wholeText.hasPrefix(BookMark.noteStart) {
        kept[cell] = comment
      }
    }
    let prefix = patch.root.prefix
    let authors = patch.root.first("authors")?.all("author") ?? []
    let number = authors.firstIndex { $0.wholeText == NoteWriter.author } ?? authors.count
    var added: [CellNote] = []
    var text = ""
    for note in notes {
      let cell = MarkedCell(column: note.column, row: note.row)
      guard let own = kept[cell] else {
        added.append(note)
        text += NoteWriter.comment(note, author: number, prefix: prefix)
        continue
      }
      if isThreaded(own, authors) { continue }
      let words = BookMark.noteSeparator + note.text.dropFirst(BookMark.noteStart.count)
      if let inner = own.first("text") {
        patch.append(NoteWriter.run(words, prefix: prefix), to: inner)
      }
    }
    guard !text.isEmpty else { return [] }
    if number == authors.count, let list = patch.root.first("authors") {
      patch.append("<\(prefix)author>\(NoteWriter.author)</\(prefix)author>", to: list)
    }
    patch.append(text, to: list)
    return added
  }

  /// Whether a note only stands for a conversation, which Excel keeps elsewhere and shows instead.
  private static func isThreaded(_ comment: XMLPiece, _ authors: [XMLPiece]) -> Bool {
    let number = comment.attributes["authorId"].flatMap { Int($0) } ?? 0
    return authors.indices.contains(number) && authors[number].wholeText.hasPrefix("tc=")
  }
}
