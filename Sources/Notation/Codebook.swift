package import TextModel

/// A codebook: its bytes, and the codes that its headings name.
///
/// It exists for any bytes. It is read whole at each edit, since a heading changes what every line below it belongs to
/// and a codebook is short; reading is linear in its bytes.
package struct Codebook: Sendable {
  /// The bytes that were read, and their lines.
  package private(set) var text: Text
  /// What stands between the two `---` at its top, if they are there.
  package let header: Header
  /// In the order of the file, which is a walk through the hierarchy from the top: a parent stands before its children.
  package let entries: [Entry]
  /// Lines that begin with `%`, without their line ends. Bytes of the document, sorted.
  package let comments: [Range<Int>]
  /// In bytes of the document, in the order of the file but for what the header says of itself, which comes first.
  package let problems: [SyntaxProblem]
  private let forest: Forest
  let names: CodebookNames

  /// How many levels of heading are told apart: those that lie deeper are read as this one.
  ///
  /// Markdown has six and no study has come near that; a bound keeps a path short whatever the file holds.
  package static let deepest = 8

  /// Reads a codebook. What is wrong in it stands in `problems`.
  package init(_ text: Text) {
    var parser = CodebookParser(text)
    parser.parse()
    self.text = text
    header = parser.header
    entries = parser.entries
    comments = parser.comments
    problems = parser.problems
    forest = parser.forest
    names = CodebookNames(entries)
  }

  /// Replaces a stretch of bytes and reads the codebook again.
  package mutating func apply(_ edit: ByteEdit) {
    var text = text
    text.apply(edit)
    self = Codebook(text)
  }

  /// The whole tree: the header, comments and codes below one `codebook`, each code inside the one it belongs to.
  package func tree() -> Forest { forest }

  /// The nodes that hold an offset, outermost first; at a seam those that begin there.
  package func path(to offset: Int) -> [PlacedNode] { forest.path(to: offset, from: 0) }
}

extension Codebook {
  /// A code: its heading, and what stands below it up to the next heading. Ranges are bytes of the document.
  package struct Entry: Sendable, Equatable {
    /// How many `#` the heading has. It may be more than `depth`, where a level was left out, and than `deepest`.
    package let level: Int
    /// How many names its path has: 1 for a code at the top.
    package let depth: Int
    /// The nearest code above it with fewer `#`, as its number in `entries`.
    package let parent: Int?
    /// In the order of the file, as their numbers in `entries`.
    package internal(set) var children: [Int] = []

    /// By which marks name it. Made of the label where the heading has no id of its own, and empty where that has not
    /// one letter or digit.
    package let id: String
    /// By which the id is compared: without case, in canonical equivalence.
    package let key: NameKey
    /// The id where it is written out, else the label it was made of.
    package let idRange: Range<Int>
    /// The heading says `id: Label`, or `id:`.
    package let hasOwnID: Bool
    /// How a person reads it: the id where the heading has no more.
    package let label: String
    /// The label where the heading has one, else the id; empty where it has neither.
    package let labelRange: Range<Int>
    /// `type:`, else by where it stands.
    package internal(set) var kind = Kind.code

    /// The heading, without its line end.
    package let headingRange: Range<Int>
    /// From the heading to the next one, or to the end.
    package internal(set) var ownRange: Range<Int>
    /// From the heading to the end of what belongs to it, codes below it too.
    package internal(set) var range: Range<Int>

    /// One for each paragraph.
    package internal(set) var definition: [Part] = []
    /// What makes a passage belong here: lines that begin with `+`.
    package internal(set) var include: [Part] = []
    /// What does not belong here: lines that begin with `-`.
    package internal(set) var exclude: [Part] = []
    /// Lines that begin with `>`.
    package internal(set) var examples: [Part] = []
    /// The lines `key: value`, in the order of the file; a key may come more than once.
    package internal(set) var attributes: [Attribute] = []
  }

  /// A paragraph, a criterion, an example, or one name of a list.
  package struct Part: Sendable, Equatable {
    /// Its lines without their edges of white space, with a space between them.
    package internal(set) var text: String
    /// From its first letter to its last, in bytes of the document; the `+`, `-` or `>` is not counted in.
    package internal(set) var range: Range<Int>
  }

  /// What a code is in the hierarchy.
  package enum Kind: String, Sendable, CaseIterable {
    case theme, category, code

    /// English, then Bokmål and Nynorsk where they differ from it.
    package var names: [String] {
      switch self {
      case .theme: ["theme", "tema"]
      case .category: ["category", "kategori"]
      case .code: ["code", "kode"]
      }
    }
  }
}

extension Codebook.Entry {
  /// The first attribute with a key, which is the one that counts.
  package func attribute(_ key: Codebook.Key) -> Codebook.Attribute? { attributes.first { $0.key == key } }

  /// Other names that marks may use for it.
  package var aliases: [Codebook.Part] { attributes.flatMap { $0.key == .alias ? $0.items : [] } }

  /// Whether passages may be coded with it: yes, unless it says `codable: no`.
  package var isCodable: Bool {
    guard let value = attribute(.codable)?.value.lowercased() else { return true }
    return !Codebook.Key.no.contains(value)
  }

  /// Where the code comes from; `nil` where it does not say, or not in words that are known.
  package var origin: Codebook.Origin? { attribute(.origin).flatMap { Codebook.Origin(name: $0.value) } }
}
