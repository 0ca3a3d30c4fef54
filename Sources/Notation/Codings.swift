/// Which start mark belongs to which end mark in one transcript.
package struct Codings: Sendable, Equatable {
  /// A coding mark's code, by the line it stands in and its number among the line's coding events.
  package struct Place: Sendable, Hashable, Comparable {
    /// The line's number, from 0.
    package internal(set) var line: Int
    /// The event's number in `Line.codings`.
    package let index: Int

    /// A place by its two numbers; nothing need stand there.
    package init(line: Int, index: Int) {
      self.line = line
      self.index = index
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.line, left.index) < (right.line, right.index)
    }
  }

  /// A stretch of text under one code.
  package struct Segment: Sendable, Equatable {
    /// As the start mark names it, whatever the end mark says.
    package let code: CodeReference
    /// The code's number in `codes`.
    package let number: Int
    /// `a` in `{+code=a}`; `nil` where the coding has none.
    package let label: String?
    /// The code in the start mark, or in the mark that codes a turn.
    package internal(set) var start: Place
    /// `nil` where the coding is never closed, and for a coded turn.
    package internal(set) var end: Place?
    /// The code was given to the whole turn, by `{#code}`.
    package let isTurn: Bool

    /// The coding begins and nothing ends it. A coded turn needs no end.
    package var isUnclosed: Bool { end == nil && !isTurn }

    /// The code with its label, as a mark writes it: `frykt=a`.
    package var name: String { label.map { code.text + "=" + $0 } ?? code.text }
  }

  /// A coding mark that goes with no other as it should.
  package struct Problem: Sendable, Equatable {
    /// What does not go together.
    package enum Kind: Sendable, Equatable {
      /// `{-code}` where that code is not open.
      case notOpen
      /// `{-}` where nothing is open.
      case nothingOpen
      /// A code opened while it is open, with nothing to tell the two apart.
      case reopened
    }

    /// What of the above it is.
    package let kind: Kind
    /// The code or the `{-}` that it is about.
    package internal(set) var place: Place
    /// Where the code was opened first.
    package internal(set) var earlier: Place?
  }

  /// In the order of their starts.
  package private(set) var segments: [Segment] = []
  /// The names by which segments are coded, each once, in the order in which they come first.
  package private(set) var codes: [CodeReference] = []
  /// The segments that are never closed, as their numbers in `segments`. Sorted.
  package private(set) var unclosed: [Int] = []
  /// In the order of the text.
  package private(set) var problems: [Problem] = []

  init() {}

  /// Matches all coding marks of a transcript, in one pass over the lines that have any.
  init(_ lines: [Line], _ traits: [Line.Traits]) {
    var matcher = Matcher()
    for number in traits.indices where traits[number].contains(.codings) {
      for index in lines[number].codings.indices {
        matcher.take(lines[number].codings[index], at: Place(line: number, index: index))
      }
    }
    segments = matcher.segments
    codes = matcher.codes
    problems = matcher.problems
    unclosed = matcher.unclosed
  }

  /// Moves every place below an edit that changed no mark.
  mutating func shift(after line: Int, by growth: Int) {
    func moved(_ place: Place) -> Place {
      place.line >= line ? Place(line: place.line + growth, index: place.index) : place
    }
    for index in segments.indices {
      segments[index].start = moved(segments[index].start)
      segments[index].end = segments[index].end.map(moved)
    }
    for index in problems.indices {
      problems[index].place = moved(problems[index].place)
      problems[index].earlier = problems[index].earlier.map(moved)
    }
  }
}

/// Goes through the coding marks once. Every name is looked up once for each mark; all else is numbers in arrays.
private struct Matcher {
  private(set) var segments: [Codings.Segment] = []
  private(set) var codes: [CodeReference] = []
  private(set) var problems: [Codings.Problem] = []

  /// What an end mark may close by: a name, or a name with a label. Each has a slot.
  private struct Handle: Hashable {
    let name: NameKey
    let label: String
  }

  private var slots: [NameKey: Int] = [:]
  private var labelledSlots: [Handle: Int] = [:]
  /// For each slot, the number of the code with just that name; -1 where no mark has it.
  private var codeOfSlot: [Int] = []
  /// For each slot, the last entry of `openings` that it closes; -1 where there is none.
  private var innermost: [Int] = []
  /// Stacks, one for each slot, linked from the innermost outwards. Closed segments go when they come on top.
  private var openings: [(segment: Int, outer: Int)] = []

  private var isOpen: [Bool] = []
  /// Segments with the number of the mark that opened them, in order. Closed ones go when they come on top.
  private var opened: [(segment: Int, mark: Int)] = []
  private var markCount = 0
  private var lastMark: (line: Int, offset: Int)?

  init() {}

  var unclosed: [Int] { isOpen.indices.filter { isOpen[$0] } }

  mutating func take(_ event: CodingEvent, at place: Codings.Place) {
    switch (event.kind, event.code) {
    case (.start, let code?): start(code, event, place)
    case (.end, let code?): end(code, event.label, place)
    case (.turn, let code?): add(code, event.label, place, isTurn: true)
    case (_, nil), (.endLast, _): endLast(place)
    }
  }

  private mutating func start(_ code: CodeReference, _ event: CodingEvent, _ place: Codings.Place) {
    if lastMark?.line != place.line || lastMark?.offset != event.mark.lowerBound {
      markCount += 1
      lastMark = (place.line, event.mark.lowerBound)
    }
    if let earlier = openSegment(code, event.label) {
      problems.append(Codings.Problem(kind: .reopened, place: place, earlier: segments[earlier].start))
    }
    let segment = segments.count
    add(code, event.label, place, isTurn: false)
    opened.append((segment, markCount))
    for name in Self.endings(of: code) {
      let slot = slot(name, event.label)
      openings.append((segment, innermost[slot]))
      innermost[slot] = openings.count - 1
    }
  }

  private mutating func add(_ code: CodeReference, _ label: String?, _ place: Codings.Place, isTurn: Bool) {
    let slot = slot(code.key, nil)
    if codeOfSlot[slot] < 0 {
      codeOfSlot[slot] = codes.count
      codes.append(code)
    }
    segments.append(
      Codings.Segment(
        code: code, number: codeOfSlot[slot], label: label, start: place, end: nil, isTurn: isTurn))
    isOpen.append(!isTurn)
  }

  private mutating func end(_ code: CodeReference, _ label: String?, _ place: Codings.Place) {
    guard let segment = openSegment(code, label) else {
      problems.append(Codings.Problem(kind: .notOpen, place: place, earlier: nil))
      return
    }
    close(segment, place)
  }

  /// `{-}` closes all that is still open of what the last start mark with anything open has opened.
  private mutating func endLast(_ place: Codings.Place) {
    while let last = opened.last, !isOpen[last.segment] { opened.removeLast() }
    guard let mark = opened.last?.mark else {
      problems.append(Codings.Problem(kind: .nothingOpen, place: place, earlier: nil))
      return
    }
    while let last = opened.last, last.mark == mark {
      if isOpen[last.segment] { close(last.segment, place) }
      opened.removeLast()
    }
  }

  private mutating func close(_ segment: Int, _ place: Codings.Place) {
    isOpen[segment] = false
    segments[segment].end = place
  }

  /// The innermost open segment that a name means: opened under that name, under a longer path that ends in it, or under
  /// an ending of it.
  private mutating func openSegment(_ code: CodeReference, _ label: String?) -> Int? {
    for name in Self.endings(of: code) {
      let slot = slot(name, label)
      while innermost[slot] >= 0, !isOpen[openings[innermost[slot]].segment] {
        innermost[slot] = openings[innermost[slot]].outer
      }
      guard innermost[slot] >= 0 else { continue }
      let segment = openings[innermost[slot]].segment
      if segments[segment].code.agrees(with: code) { return segment }
    }
    return nil
  }

  private mutating func slot(_ name: NameKey, _ label: String?) -> Int {
    let next = innermost.count
    let slot: Int
    if let label {
      let handle = Handle(name: name, label: label)
      slot = labelledSlots[handle] ?? next
      if slot == next { labelledSlots[handle] = next }
    } else {
      slot = slots[name] ?? next
      if slot == next { slots[name] = next }
    }
    if slot == next {
      innermost.append(-1)
      codeOfSlot.append(-1)
    }
    return slot
  }

  /// A path, what is left of it when parents go, at most seven, and its last name: `a/b/c`, `b/c`, `c`.
  private static func endings(of code: CodeReference) -> [NameKey] {
    if code.key == code.leaf { return [code.key] }
    var endings = [code.key]
    var rest = code.key.text[...]
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")), endings.count < 8 {
      rest = rest[rest.utf8.index(after: slash)...]
      if !rest.utf8.contains(UInt8(ascii: "/")) { break }
      endings.append(NameKey(rest))
    }
    return endings + [code.leaf]
  }
}
