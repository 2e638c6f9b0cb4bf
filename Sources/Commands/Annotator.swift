import Diagnostics
import Formats
import Mentoring
import Site
import Storage

/// `nastavnik check --annotate`: copies of a portal's workbooks with each fault marked at its cell.
struct Annotator {
  /// The copy, or the folder of copies where the portal has several workbooks.
  let target: String
  let console: Console

  /// Refuses, before anything is checked, what cannot be annotated.
  func require(_ projects: [Project]) throws(Failure) {
    guard projects.count == 1, let project = projects.first else {
      throw Failure(.usage, "Порталов несколько. Для --annotate назовите один.")
    }
    let books = try project.workbooks()
    guard !books.isEmpty else {
      throw Failure(
        .content, "В портале «\(project.folder)» нет книг Excel (.xlsx): отмечать замечания негде.")
    }
    if books.count > 1, isBook(target) {
      let names = books.map { "«\($0.path)»" }.joined(separator: ", ")
      throw Failure(
        .usage, "Книг несколько: \(names). Назовите папку для копий: --annotate ПАПКА.")
    }
    if isInside(project.folder) {
      throw Failure(
        .usage,
        "«\(target)» лежит в папке портала, и программа прочла бы копию вместе с книгой. Назовите "
          + "другое место.")
    }
  }

  /// Writes the copies.
  func write(_ project: Project, _ report: Report) throws(Failure) {
    let books = try project.workbooks()
    for book in books {
      let path = isBook(target) ? target : target + "/" + name(of: book.path)
      guard ending(of: path) == ending(of: book.path) else {
        throw Failure(
          .usage, "Копия книги «\(book.path)» должна кончаться на .\(ending(of: book.path)).")
      }
      let marks = BookFaults.marks(in: report, of: book.shown, isOnly: books.count == 1)
      let copy: [UInt8]
      do throws(BookUnmarkable) {
        copy = try MarkedBook.bytes(of: book.bytes, marks: marks)
      } catch {
        console.message("\(book.shown): копии с замечаниями не будет. \(error.words).\n")
        continue
      }
      try write(copy, to: path)
      console.message("Замечания отмечены в копии \(path): \(Counting.remarks(marks.count)).\n")
    }
  }
}

extension Annotator {
  /// An older copy of ours is replaced; anything else in its place is somebody's work.
  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard try FileSystem.kind(of: path) != nil else { return try NewFile.write(path, bytes) }
    guard MarkedBook.isMarked(try FileSystem.read(path)) else {
      throw Failure(.content, "«\(path)» уже есть, и это не копия с замечаниями: она не тронута.")
    }
    let fresh = path + ".new"
    try FileSystem.remove(fresh)
    try FileSystem.create(fresh, bytes)
    try FileSystem.rename(fresh, to: path)
  }

  private func isBook(_ path: String) -> Bool { ["xlsx", "xlsm"].contains(ending(of: path)) }

  private func ending(of path: String) -> String {
    let name = self.name(of: path)
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Whether the copy would lie in the portal's folder, links resolved.
  private func isInside(_ folder: String) -> Bool {
    guard let content = FileSystem.resolved(folder) else { return false }
    var path = target
    while FileSystem.resolved(path) == nil, let above = FileSystem.parent(of: path) { path = above }
    let place = FileSystem.resolved(path) ?? FileSystem.resolved(".") ?? "/"
    return (place + "/").hasPrefix(content + "/") && !isHidden(place, in: content)
  }

  /// Whether a place in the portal is one the program never reads.
  private func isHidden(_ place: String, in content: String) -> Bool {
    let inner = place.dropFirst(content.count).split(separator: "/").first.map(String.init)
    return inner.map { ContentRole.closedFolders.contains($0) } ?? false
  }
}

/// The faults of a check as marks for a workbook.
enum BookFaults {
  /// - Parameters:
  ///   - path: The workbook as messages show it.
  ///   - isOnly: Whether what stands in no workbook is told in this one.
  static func marks(in report: Report, of path: String, isOnly: Bool) -> [BookMark] {
    report.diagnostics.compactMap { fault in
      guard let range = fault.range else { return isOnly ? mark(fault, nil, "портал") : nil }
      guard range.file.path == path else {
        guard isOnly else { return nil }
        return mark(fault, nil, "\(range.file.path), строка \(range.start.line)")
      }
      return mark(fault, range, "вся книга")
    }
  }

  private static func mark(_ fault: Diagnostic, _ range: SourceRange?, _ place: String) -> BookMark
  {
    let cell = range?.file.grid?.sheet == nil ? nil : range?.cell
    let hint = fault.suggestion.map { " Возможно, вы имели в виду «\($0)»." } ?? ""
    return BookMark(
      sheet: range?.file.grid?.sheet, cell: cell.map { ($0.column, $0.row) }, place: place,
      isError: fault.severity == .error, id: fault.id, summary: fault.summary,
      help: (fault.help ?? "") + hint)
  }
}
