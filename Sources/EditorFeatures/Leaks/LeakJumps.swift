import Messages
import Project
import TextModel

extension Project {
  /// The next place, or the one before, where something stands open that identifies somebody: in the document first, then
  /// in the others by path, and round to where it began.
  func jumpToLeak(_ isForwards: Bool, from offset: Int, in id: DocumentID) throws(Refusal) -> Location {
    let here = openLeaks(in: id)
    if let next = isForwards
      ? here.first(where: { $0.lowerBound > offset }) : here.last(where: { $0.upperBound < offset })
    {
      return Location(id, next)
    }
    let documents = leakDocuments
    let after = documents.filter { $0 > id }
    let before = documents.filter { $0 < id }
    let inOrder = isForwards ? after + before : before.reversed() + after.reversed()
    for document in inOrder {
      let leaks = openLeaks(in: document)
      if let leak = isForwards ? leaks.first : leaks.last { return Location(document, leak) }
    }
    guard let leak = isForwards ? here.first : here.last else { throw Refusal(.leakNoneLeft) }
    return Location(id, leak)
  }

  /// What the rules of leaks find in a document, in order: bytes of it. Those that somebody has settled are not among it.
  func openLeaks(in id: DocumentID) -> [Range<Int>] {
    findings(in: id).found.filter { $0.rule.hasPrefix("leak/") }.map(\.range)
  }
}
