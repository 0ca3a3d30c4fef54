/// Which start mark belongs to which end mark in one transcript.
package struct Codings: Sendable, Equatable {
  /// A coding mark's code, by the line it stands in and its number among the line's coding events.
  package struct Place: Sendable, Hashable, Comparable {
    package internal(set) var line: Int
    package let index: Int

    package static func < (left: Place, right: Place) -> Bool {
      (left.line, left.index) < (right.line, right.index)
    }
  }

  /// A stretch of text under one code.
  package struct Segment: Sendable, Equatable {
    package let code: CodeReference
    package let label: String?
    package internal(set) var start: Place
    /// `nil` where the coding is never closed, and for a coded turn.
    package internal(set) var end: Place?
    /// The code was given to the whole turn, by `{#code}`.
    package let isTurn: Bool

    package var isUnclosed: Bool { end == nil && !isTurn }
  }

  package struct Problem: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// `{-code}` where that code is not open.
      case notOpen
      /// `{-}` where nothing is open.
      case nothingOpen
      /// A code opened while it is open, with nothing to tell the two apart.
      case reopened
    }

    package let kind: Kind
    package internal(set) var place: Place
    /// Where the code was opened first.
    package internal(set) var earlier: Place?
  }

  /// In the order of their starts.
  package private(set) var segments: [Segment] = []
  package private(set) var problems: [Problem] = []

  init() {}

  /// Matches all coding marks of a transcript, in one pass over the lines that have any.
  init(_ lines: [Line], _ traits: [Line.Traits]) {
    var matcher = Matcher()
    for (number, trait) in traits.enumerated() where trait.contains(.codings) {
      for (index, event) in lines[number].codings.enumerated() {
        matcher.take(event, at: Place(line: number, index: index))
      }
    }
    segments = matcher.segments
    problems = matcher.problems
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

private struct Matcher {
  var segments: [Codings.Segment] = []
  var problems: [Codings.Problem] = []

  /// A name that an end mark may close by, with its label.
  private struct Handle: Hashable {
    let name: NameKey
    let label: String?
  }

  /// Numbers of segments, innermost last, under every name that closes them. Closed ones go when they come on top.
  private var open: [Handle: [Int]] = [:]
  private var isOpen: [Bool] = []
  /// Segments with the number of the mark that opened them, in order. Closed ones go when they come on top.
  private var opened: [(segment: Int, mark: Int)] = []
  private var markCount = 0

  init() {}

  mutating func take(_ event: CodingEvent, at place: Codings.Place) {
    switch (event.kind, event.code) {
    case (.start, let code?): start(code, event, place)
    case (.end, let code?): end(code, event.label, place)
    case (.turn, let code?):
      segments.append(Codings.Segment(code: code, label: event.label, start: place, end: nil, isTurn: true))
      isOpen.append(false)
    case (_, nil), (.endLast, _): endLast(place)
    }
  }

  private mutating func start(_ code: CodeReference, _ event: CodingEvent, _ place: Codings.Place) {
    if event.numberInMark == 0 { markCount += 1 }
    if let earlier = openSegment(code, event.label) {
      problems.append(Codings.Problem(kind: .reopened, place: place, earlier: segments[earlier].start))
    }
    let number = segments.count
    segments.append(Codings.Segment(code: code, label: event.label, start: place, end: nil, isTurn: false))
    isOpen.append(true)
    opened.append((number, markCount))
    for name in Self.endings(of: code) { open[Handle(name: name, label: event.label), default: []].append(number) }
  }

  private mutating func end(_ code: CodeReference, _ label: String?, _ place: Codings.Place) {
    guard let number = openSegment(code, label) else {
      problems.append(Codings.Problem(kind: .notOpen, place: place, earlier: nil))
      return
    }
    close(number, place)
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

  private mutating func close(_ number: Int, _ place: Codings.Place) {
    isOpen[number] = false
    segments[number].end = place
  }

  /// The innermost open segment that a name means: opened under that name, under a longer path that ends in it, or under
  /// an ending of it.
  private mutating func openSegment(_ code: CodeReference, _ label: String?) -> Int? {
    for name in Self.endings(of: code) {
      let handle = Handle(name: name, label: label)
      while let last = open[handle]?.last, !isOpen[last] { open[handle]?.removeLast() }
      if let last = open[handle]?.last, segments[last].code.agrees(with: code) { return last }
    }
    return nil
  }

  /// A path, what is left of it when parents go, at most seven, and its last name: `a/b/c`, `b/c`, `c`.
  private static func endings(of code: CodeReference) -> [NameKey] {
    if code.key == code.leaf { return [code.key] }
    var endings = [code.key]
    var rest = code.key.text[...]
    while let slash = rest.firstIndex(of: "/"), endings.count < 8 {
      rest = rest[rest.index(after: slash)...]
      if !rest.utf8.contains(UInt8(ascii: "/")) { break }
      endings.append(NameKey(rest))
    }
    return endings + [code.leaf]
  }
}
