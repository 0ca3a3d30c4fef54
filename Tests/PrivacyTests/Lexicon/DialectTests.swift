import Privacy
import Testing

/// The text with every replacement made; `?` after a word that has none.
private func reworded(_ text: String, _ standard: WrittenStandard) -> String {
  var bytes = Array(text.utf8)
  for found in Dialect.rewordings(in: Tokens(bytes), standard: standard).reversed() {
    let range = found.identifier.range
    if let word = found.replacement {
      bytes.replaceSubrange(range, with: Array(word.utf8))
    } else {
      bytes.insert(UInt8(ascii: "?"), at: range.upperBound)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct DialectTests {
  @Test(arguments: [
    ("Æ veit itj ka det e.", "Jeg veit ikke hva det e."),
    ("Ka e det du vil?", "Hva er det du vil?"),
    ("Kor e du?", "Hvor er du?"),
    ("Hu kjæm hjæm imårra", "Hun kommer hjem imårra"),
    ("Kæm va det?", "Hvem va det?"),
    ("dokker såg mæ", "dere såg meg"),
    ("Eg veit ikkje korleis det gjekk.", "Jeg veit ikke hvordan det gikk."),
    ("Ho sa noko til dei.", "Hun sa noe til de."),
    ("Ho seier at eg må.", "Hun sier at jeg må."),
    ("åssen går det", "hvordan går det"),
    ("Hainn va me", "Han va me?"),
    ("Han var på jobben, hele dagen.", "Han var på jobben, hele dagen."),
    ("Jeg går heim til dem nå.", "Jeg går heim til dem nå."),
    ("En seier i koret. Jeg synger i kor.", "En seier i koret. Jeg synger i kor."),
    ("Kvart på fem kom verten.", "Kvart på fem kom verten."),
    ("Hun har sjølv trudd det, veit du, og vatn er vatn.", "Hun har selv trudd det, veit du, og vatn er vatn."),
    ("Koret vant. Blei det sein kveld?", "Koret vant. Blei det sein kveld?"),
    ("De kjente Ka og Kem.", "De kjente Ka og Kem."),
  ])
  func toBokmål(_ text: String, _ expected: String) { #expect(reworded(text, .nb) == expected) }

  @Test(arguments: [
    ("Æ veit itj ka det er.", "Eg veit ikkje kva det er."),
    ("Jeg vet ikke hvordan hun har det.", "Eg veit ikkje korleis ho har det."),
    ("Kordan gjekk det?", "Korleis gjekk det?"),
    ("dokker kjæm heim", "de kjem heim"),
    ("Ho seier at me er mange, og eg trur dei.", "Ho seier at me er mange, og eg trur dei."),
    ("Vi såg noko, men visste ikkje kva det var.", "Vi såg noko, men visste ikkje kva det var."),
    ("Eg kjende henne, og ho døydde i fjor.", "Eg kjende henne, og ho døydde i fjor."),
    ("Hva gjør du hjemme?", "Kva gjer du heime?"),
    ("Det er deres.", "Det er deres?."),
    ("Dei snakkar om kjærleik.", "Dei snakkar om kjærleik."),
  ])
  func toNynorsk(_ text: String, _ expected: String) { #expect(reworded(text, .nn) == expected) }

  @Test(arguments: ["They told me to go and see what he had.", "He said nu and ken to me, but I was at home."])
  func leavesEnglishAlone(_ text: String) {
    #expect(reworded(text, .nb) == text)
    #expect(reworded(text, .nn) == text)
  }
}
