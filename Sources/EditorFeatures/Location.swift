package import Project

/// A place in the study to go to.
package struct Location: Sendable, Hashable {
  /// The document it is in.
  package let document: DocumentID
  /// The name or mark to select, in bytes of that document.
  package let range: Range<Int>
  /// What belongs to it, such as the whole entry of a code; holds `range`.
  package let whole: Range<Int>

  /// A place; where nothing else belongs to it, `whole` is the range itself.
  package init(_ document: DocumentID, _ range: Range<Int>, whole: Range<Int>? = nil) {
    self.document = document
    self.range = range
    self.whole = whole ?? range
  }
}

/// From what stands under a cursor to where it leads.
package struct Link: Sendable, Equatable {
  /// What the cursor is on, in bytes of the document asked about.
  package let origin: Range<Int>
  /// Several where a name is ambiguous, or where one mark ends several codings.
  package let targets: [Location]
}
