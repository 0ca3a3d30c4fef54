/// What stands behind the name of a place in a word for those who live there, or for how they are or talk: `bergensere`,
/// `askøyværingane`, `stavangersk`, `bergenserdialekten`.
struct InhabitantEnding {
  enum Kind {
    /// Hardly any other word ends so: `-væring`, `-enser`, `-dialekt`.
    case certain
    /// Other words end so as well: `-ing`, `-sk`, `-mann`.
    case usual
    /// What nouns and verbs end in too: `-er`, `-ar`.
    case weak
  }

  let kind: Kind
  /// Bytes of the ending; what is left of the word has grown together with it.
  let count: Int

  /// The longest ending that nothing, or a word, stands behind.
  ///
  /// - Parameters:
  ///   - rest: what is left of a lower-cased word behind the name.
  ///   - isWord: whether a lower-cased word is an ordinary one.
  init?(_ rest: ArraySlice<UInt8>, isWord: (ArraySlice<UInt8>) -> Bool) {
    for count in stride(from: min(Self.longest, rest.count), to: 1, by: -1) {
      let value = Self.endings[rest.prefix(count)]
      if value == 0 { continue }
      let other = rest.dropFirst(count)
      guard other.isEmpty || other.count >= Self.leastOther && Self.isWord(other, isWord) else { continue }
      kind = value & Self.certain != 0 ? .certain : value & Self.usual != 0 ? .usual : .weak
      self.count = count
      return
    }
    return nil
  }

  /// The name of a place without the vowel or the article at its end, which give way to an ending: `lofot` of `Lofoten`,
  /// for `lofotinger`. Names that are short are told from words by their ends, so those stay as they are.
  static func stems(of name: [UInt8]) -> [[UInt8]] {
    articles.compactMap { article in
      let isInflected = name.count - article.count >= leastStem && name.suffix(article.count).elementsEqual(article)
      return isInflected ? Array(name.dropLast(article.count)) : nil
    }
  }

  /// With a link between or none: `bergenserdialekt`, `vossingslag`.
  private static func isWord(_ other: ArraySlice<UInt8>, _ isWord: (ArraySlice<UInt8>) -> Bool) -> Bool {
    isWord(other) || other.first == UInt8(ascii: "s") && other.count > leastOther && isWord(other.dropFirst())
  }

  private static let articles = ["a", "e", "en", "et"].map { Array($0.utf8) }
  private static let leastStem = 5
  private static let leastOther = 3

  private static let certain: UInt16 = 1
  private static let usual: UInt16 = 2
  private static let weak: UInt16 = 4
  /// `væringane` and `sdialekten`, in bytes.
  private static let longest = 10

  private static let endings = WordSet([
    (
      """
      væring væringen væringa væringer væringar væringene væringane væringan
      værer væreren værere værerne værar væraren værarar værarane
      ser seren sere serne serane seran saren sarar sarane
      enser enseren ensere enserne enserane ensar ensaren ensarar ensarane
      sk ske dialekt dialekten dialekta sdialekt sdialekten sdialekta
      """, certain
    ),
    (
      """
      ing ingen inga inger ingar ingene ingane ingan
      isk iske ensk enske sisk siske ansk anske
      mann mannen menn mennene mennane mennan
      sar
      """, usual
    ),
    ("er eren ere erne erane eran ar aren arar arane", weak),
  ])
}
