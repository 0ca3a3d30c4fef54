import EditorFeatures
import Messages
import Testing
import TextModel

/// Every row of the table of signs in the notation, in a turn, with the cursor at its first byte.
@Suite struct SignMeaningTests {
  @Test(
    arguments: [
      ("$0(.)", "pause", "En kort pause, for kort til å måles"),
      ("$0(..)", "pause", "En pause med anslått lengde: jo flere prikker, jo lengre"),
      ("$0(...)", "pause", "En pause med anslått lengde: jo flere prikker, jo lengre"),
      ("$0(-)", "pause", "En kort pause, anslått til rundt 0,2 til 0,5 sekunder"),
      ("$0(--)", "pause", "En middels lang pause, anslått til rundt 0,5 til 0,8 sekunder"),
      ("$0(---)", "pause", "En lang pause, anslått til rundt 0,8 til 1 sekund"),
      ("ja $0# nei", "pause", "En kort pause"),
      ("ja $0… nei", "pause", "En pause eller nøling"),
      ("ja $0... nei", "pause", "En pause eller nøling"),
      ("ja $0.. nei", "pause", "En pause eller nøling"),
      ("$0[pause]", "pause", "En pause uten målt lengde"),
      ("$0(lang pause)", "pause", "En pause uten målt lengde"),
      ("$0(2)", "pause med tid", "En pause på 2 sekunder"),
      ("$0(1)", "pause med tid", "En pause på 1 sekund"),
      ("$0(2.5)", "pause med tid", "En pause på 2,5 sekunder"),
      ("$0(2,05)", "pause med tid", "En pause på 2,05 sekunder"),
      ("$0(3 sek)", "pause med tid", "En pause på 3 sekunder"),
      ("$0(12 seconds pause)", "pause med tid", "En pause på 12 sekunder"),
      ("$0[pause 2 min]", "pause med tid", "En pause på 2 minutter"),
      ("$0(1.5 min)", "pause med tid", "En pause på 1 minutt 30 sekunder"),
      ("$0(300 ms)", "pause med tid", "En pause på 0,3 sekunder"),
      ("$0(ler)", "lyd eller hendelse", "En lyd eller hendelse mens noen snakker: ler"),
      ("$0((ler lavt))", "lyd eller hendelse", "En lyd eller hendelse mens noen snakker: ler lavt"),
      ("$0[ler]", "lyd eller hendelse", "En lyd eller hendelse mens noen snakker: ler"),
      ("$0*ler*", "lyd eller hendelse", "En lyd eller hendelse mens noen snakker: ler"),
      ("$0&=ler", "lyd eller hendelse", "En lyd eller hendelse mens noen snakker: ler"),
      ("$0xxx", "uklart", "Uklart: det er ikke mulig å høre hva som ble sagt"),
      ("$0[uklart]", "uklart", "Uklart: det er ikke mulig å høre hva som ble sagt"),
      ("$0(?)", "uklart", "Uklart: det er ikke mulig å høre hva som ble sagt"),
      ("$0( )", "uklart", "Uklart: det er ikke mulig å høre hva som ble sagt"),
      ("$0[uklart 00:12:03]", "uklart", "Uklart ved 00:12:03 i opptaket"),
      ("$0(natta?)", "uklart", "Uklart: kanskje «natta»"),
      ("$0[…]", "utelatelse", "Noe er utelatt her"),
      ("$0(…)", "utelatelse", "Noe er utelatt her"),
      ("$0[sted]", "erstattet", "Står i stedet for noe som kunne identifisert en person: sted"),
      (
        "$0[navn på arbeidssted]", "erstattet",
        "Står i stedet for noe som kunne identifisert en person: navn på arbeidssted"
      ),
      ("$0(brukerne)", "presisering", "En presisering fra den som transkriberte, ikke sagt høyt"),
      ("$0[må motta stønad]", "presisering", "En presisering fra den som transkriberte, ikke sagt høyt"),
      ("$0h*n", "skjult kjønn", "Et pronomen som skjuler kjønnet til personen"),
      ("$0hen", "skjult kjønn", "Et pronomen som skjuler kjønnet til personen"),
      ("$0<ja> [>]", "overlapping", "Overlapping: disse ordene sies samtidig med ord i neste replikk"),
      ("$0<nei> [<]", "overlapping", "Overlapping: disse ordene sies samtidig med ord i replikken foran"),
      ("$0//ja//", "overlapping", "Overlapping: to personer snakker samtidig her"),
      ("$0nei- nei", "avbrutt ord", "Et ord som avbrytes"),
      ("$0nei… ", "avbrutt ord", "En setning som dør ut"),
      ("$0nei...", "avbrutt ord", "En setning som dør ut"),
      ("$0_ord_", "trykk", "Sagt med trykk"),
      ("$0*ord*", "trykk", "Sagt med trykk"),
      ("$0NEI da", "trykk", "Sagt høyt eller med sterkt trykk, eller en forkortelse"),
      ("$0jaaa", "forlenget lyd", "En lyd som dras ut"),
      ("$0ja::", "forlenget lyd", "En lyd som dras ut"),
      ("$0[00:01:02]", "tidspunkt", "1 minutt 2 sekunder ut i opptaket"),
      ("$0[01:02]", "tidspunkt", "1 minutt 2 sekunder ut i opptaket"),
      ("$0[00:00:05.23]", "tidspunkt", "5,23 sekunder ut i opptaket"),
      ("$0#00:01:02-3#", "tidspunkt", "1 minutt 2,3 sekunder ut i opptaket"),
      ("$0[01:00:00]", "tidspunkt", "1 time ut i opptaket"),
      ("$0[00:00]", "tidspunkt", "0 sekunder ut i opptaket"),
    ])
  func explainsASign(sign: String, name: String, meaning: String) {
    let study = Study("INF1: og \(sign) og\n")
    let hover = study.project.hover(at: study.offset, in: study.id, language: .bokmål)
    let typed = hover.map { study.text.string($0.range) } ?? "nothing"
    // What stands alone between two words may be taken for a name, and is then told of as one first.
    #expect(hover?.content.plainText().hasSuffix("\(typed): \(name)\n\n\(meaning)") == true)
  }

  @Test(
    arguments: [
      (Language.english, "1 hour 2 minutes 3.045 seconds into the recording"),
      (.bokmål, "1 time 2 minutter 3,045 sekunder ut i opptaket"),
      (.nynorsk, "1 time 2 minutt 3,045 sekund ut i opptaket"),
    ])
  func saysTimesInWords(language: Language, words: String) {
    let study = Study("$001:02:03.045 I: ja\n")
    let hover = study.project.hover(at: study.offset, in: study.id, language: language)
    #expect(hover?.content.plainText().hasSuffix("\n\n" + words) == true)
  }
}
