extension MessageID {
  /// What is wrong with the name of a code where a transcript uses it.
  var codes: Wording? {
    switch self {
    case .codeUnknown:
      Wording(
        en: "“{0}” is not in the codebook. Add it there, or correct the name.",
        nb: "«{0}» står ikke i kodeboka. Legg koden til der, eller rett navnet.",
        nn: "«{0}» står ikkje i kodeboka. Legg koden til der, eller rett namnet.")
    case .codeUnknownNearest:
      Wording(
        en: "“{0}” is not in the codebook. Add it there, or use one like it: {1}.",
        nb: "«{0}» står ikke i kodeboka. Legg koden til der, eller bruk en som ligner: {1}.",
        nn: "«{0}» står ikkje i kodeboka. Legg koden til der, eller bruk ein som liknar: {1}.")
    case .codeAmbiguous:
      Wording(
        en: "“{0}” can mean more than one code: {1}. Write the whole path of the one you mean.",
        nb: "«{0}» kan være flere koder: {1}. Skriv hele stien til den du mener.",
        nn: "«{0}» kan vere fleire kodar: {1}. Skriv heile stien til den du meiner.")
    case .codePathWrong:
      Wording(
        en: "The codebook has “{0}” somewhere else. Write “{1}”.",
        nb: "Kodeboka har «{0}» et annet sted. Skriv «{1}».",
        nn: "Kodeboka har «{0}» ein annan stad. Skriv «{1}».")
    case .codeReplaced:
      Wording(
        en: "“{0}” has been replaced by “{1}” in the codebook. Use “{1}”.",
        nb: "«{0}» er erstattet av «{1}» i kodeboka. Bruk «{1}».",
        nn: "«{0}» er erstatta av «{1}» i kodeboka. Bruk «{1}».")
    case .codeNotCodable:
      Wording(
        en: "“{0}” only gathers other codes and is not meant for coding. Choose one of the codes under it: {1}.",
        nb: "«{0}» samler bare andre koder og er ikke ment til koding. Velg en av kodene under: {1}.",
        nn: "«{0}» samlar berre andre kodar og er ikkje meint til koding. Vel ein av kodane under: {1}.")
    case .codeNotCodableAlone:
      Wording(
        en: "“{0}” is not meant for coding, says the codebook. Choose another code, or take “codable: no” out there.",
        nb: "«{0}» er ikke ment til koding, sier kodeboka. Velg en annen kode, eller ta «codable: no» ut der.",
        nn: "«{0}» er ikkje meint til koding, seier kodeboka. Vel ein annan kode, eller ta «codable: no» ut der.")
    case .codeDefinedHere:
      Wording(en: "“{0}” is defined here", norwegian: "«{0}» er definert her")
    default: nil
    }
  }
}
