/// The name of the group that a finding belongs to: one decision settles all of a group.
///
/// Lower-cased, its words parted by single spaces. A name loses the sign of its genitive, so that `Karis` and `KARI` are
/// `Kari`; a number loses its spaces and full stops. A compound (`Bergen-hendelsen`) is a group of its own: what is said
/// of the town is not said of the event. Two forms of a letter (`å` composed or not) make equal strings.
///
/// - Parameter bytes: the words as they stand in the text.
package func groupName(of bytes: [UInt8], _ category: PrivacyCategory) -> String {
  let tokens = Tokens(bytes)
  switch category {
  case .nationalID, .account:
    let kept = tokens.all.indices.flatMap { tokens.lower($0) }
    return String(decoding: kept.filter { $0 >= 0x80 || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 }, as: UTF8.self)
  case .contact:
    return String(decoding: tokens.all.indices.flatMap { tokens.lower($0) }, as: UTF8.self)
  case .key, .person, .place, .organisation, .event:
    let words = tokens.all.indices.filter { tokens[$0].isWord }
    var parts = words.map { tokens.lower($0) }
    if let last = parts.popLast() { parts.append(withoutGenitive(last)) }
    return String(decoding: Array(parts.joined(separator: [0x20])), as: UTF8.self)
  default:
    let words = tokens.all.indices.map { tokens.lower($0) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}

/// `Lars` loses an `s` that is its own; as all of its forms do, they stay together.
private func withoutGenitive(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let stem = word.dropLast(Ending.genitive(word))
  guard stem.count >= 3, let last = stem.last else { return word }
  // `Moss`, `Max`: these take an apostrophe alone, which is no part of the word.
  let isHissing = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last)
  return isHissing ? word : stem
}
