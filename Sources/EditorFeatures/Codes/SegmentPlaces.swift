package import Project

/// Where the segments of a code lie. It is made once for as many places as somebody asks for.
package struct SegmentPlaces {
  private typealias Mark = (name: Range<Int>, number: Int)
  private typealias Segment = (use: CodeUse, number: Int)

  private var segments: [DocumentID: [Segment]] = [:]
  /// In the order of the text.
  private var marks: [DocumentID: [Mark]] = [:]

  /// The segments are numbered as by ``Project/segments(of:)``.
  package init(of id: CodeID, in project: Project) {
    for (number, segment) in project.segments(of: id).enumerated() {
      segments[segment.document, default: []].append((segment.use, number))
      marks[segment.document, default: []].append((segment.use.name, number))
      if let end = segment.use.endName { marks[segment.document, default: []].append((end, number)) }
    }
    for document in Array(marks.keys) { marks[document]?.sort { $0.name.lowerBound < $1.name.lowerBound } }
  }

  /// The number of the segment whose mark a place lies in, else of the innermost one around it.
  ///
  /// - Parameter offset: bytes of the document.
  package func number(at offset: Int, in document: DocumentID) -> Int? {
    let marks = marks[document] ?? []
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = low + (high - low) / 2
      if marks[middle].name.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    if low > 0, offset <= marks[low - 1].name.upperBound { return marks[low - 1].number }
    return (segments[document] ?? []).filter { segment in
      let (use, end) = (segment.use, segment.use.endName ?? segment.use.content)
      return use.name.lowerBound <= offset && offset <= max(use.content.upperBound, end.upperBound)
    }.min { $0.use.content.count < $1.use.content.count }?.number
  }
}
