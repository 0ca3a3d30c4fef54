internal import Messages
internal import Project
internal import ProjectFiles

/// The files of a new project, in one language: small, and without a finding.
struct StarterProject {
  /// Paths from the project's folder. The project file is the last.
  let files: [(path: String, text: String)]

  init(_ language: Language) {
    let words = Words.of(language)
    let codebook = MessageID.initCodebookFile.wording[language]
    let interviews = MessageID.initInterviewsFolder.wording[language]
    files = [
      (codebook, words.codebook), (interviews + "/01.ordrett", words.transcript),
      (Project.fileName, words.settings(interviews, codebook)),
    ]
  }

  /// What the files say in one language.
  private struct Words {
    let language: Language
    let comments: Comments
    let codebook: String
    let transcript: String

    struct Comments {
      let title, language, transcripts, codebook, manuscripts, key, privacy, rules: String
    }

    func settings(_ interviews: String, _ codebook: String) -> String {
      """
      {
        // \(comments.title)
        "title": "\(MessageID.initStudyTitle.wording[language])",

        // \(comments.language)
        "language": "\(language.rawValue)",

        // \(comments.transcripts)
        "transcripts": ["\(interviews)/**/*.ordrett"],

        // \(comments.codebook)
        "codebook": "\(codebook)",

        // \(comments.manuscripts)
        // "manuscripts": ["**/*.md"],

        // \(comments.key)
        // "key": "../key/key.csv",

        // \(comments.privacy)
        "privacy": {
          "marked": "error",
        },

        // \(comments.rules)
        "rules": {
          // "pause/mixed": "off",
        },
      }

      """
    }

    static func of(_ language: Language) -> Words {
      switch language {
      case .english: english
      case .bokmål: bokmål
      case .nynorsk: nynorsk
      }
    }

    private static let english = Words(
      language: .english,
      comments: Comments(
        title: "The project file of Ordrett. It marks the study's folder; every key may be left out.",
        language: "The language of the messages: en, nb or nn.",
        transcripts: "Which files are transcripts. ** is any folder below, * any part of a name.",
        codebook: "The codebook: what each code means, and when to use it.",
        manuscripts: "Which files quote the interviews, such as the chapters of a thesis.",
        key: "The key between pseudonyms and real names. Keep it outside of this folder.",
        privacy: "How serious it is when something that identifies a person is left: error, warning, hint or off.",
        rules: "How serious findings of other rules are. “ordrett explain” lists them all."),
      codebook: """
        ---
        title: Codebook
        ---
        # work: Being at work
        What the informants say about the working day. A theme: its codes stand below it, one level down.

        ## joy: Joy in the work
        The informant is glad of the work or something in it.
        + also when the joy is only hinted at
        - pride in something accomplished: make a code of its own
        > I come home lighter than I left.

        ## time: Being short of time
        Time does not suffice, or others decide over it.
        + waiting, haste, and work after hours
        - tiredness that has nothing to do with time
        > There is always one more at the door.

        """,
      transcript: """
        ---
        title: Interview 01
        language: en
        speaker I: Interviewer; role=interviewer
        speaker INF1: Informant 1
        ---
        % A line that begins with “%” is a note to yourself. Replace what stands below by your own interview.

        # The working day

        I: What is a good day at work?
        INF1: {+joy}A good day? (.) When somebody says thank you and means it. (laughs) I come home lighter than I left.{-joy}
        I: And the other days?
        INF1: {+time: compare with interview 02}There is always one more at the door … and then it is four o'clock.{-time}

        """)

    private static let bokmål = Words(
      language: .bokmål,
      comments: Comments(
        title: "Prosjektfila til Ordrett. Den viser hvor studien begynner; alle nøklene kan utelates.",
        language: "Språket i meldingene: en, nb eller nn.",
        transcripts:
          "Hvilke filer som er transkripsjoner. ** er alle mapper under, * er hvilken som helst del av et navn.",
        codebook: "Kodeboka: hva hver kode betyr, og når den skal brukes.",
        manuscripts: "Hvilke filer som siterer intervjuene, for eksempel kapitlene i en oppgave.",
        key: "Koblingsnøkkelen mellom pseudonymer og virkelige navn. Ha den utenfor denne mappa.",
        privacy:
          "Hvor alvorlig det er når noe som identifiserer en person, står igjen: error, warning, hint eller off.",
        rules: "Hvor alvorlige funn av andre regler er. «ordrett explain» viser alle reglene."),
      codebook: """
        ---
        title: Kodebok
        ---
        # arbeid: Å være på jobb
        Det informantene sier om arbeidsdagen. Et tema: kodene står under det, ett nivå ned.

        ## arbeidsglede: Glede i arbeidet
        Informanten er glad i arbeidet eller noe ved det.
        + også når gleden bare antydes
        - stolthet over noe som er gjort: lag en egen kode
        > Jeg kommer lettere hjem enn jeg dro.

        ## tid: Å ha for lite tid
        Tida strekker ikke til, eller andre rår over den.
        + venting, hast og arbeid etter arbeidstid
        - trøtthet som ikke har med tid å gjøre
        > Det står alltid én til i døra.

        """,
      transcript: """
        ---
        title: Intervju 01
        language: nb
        speaker I: Intervjuer; role=interviewer
        speaker INF1: Informant 1
        ---
        % En linje som begynner med «%», er et notat til deg selv. Bytt ut det som står under, med ditt eget intervju.

        # Arbeidsdagen

        I: Hva er en god dag på jobb?
        INF1: {+arbeidsglede}En god dag? (.) Når noen sier takk og mener det. (ler) Jeg kommer lettere hjem enn jeg dro.{-arbeidsglede}
        I: Og de andre dagene?
        INF1: {+tid: sammenlign med intervju 02}Det står alltid én til i døra … og så er klokka fire.{-tid}

        """)

    private static let nynorsk = Words(
      language: .nynorsk,
      comments: Comments(
        title: "Prosjektfila til Ordrett. Ho viser kvar studien tek til; alle nøklane kan utelatast.",
        language: "Språket i meldingane: en, nb eller nn.",
        transcripts: "Kva filer som er transkripsjonar. ** er alle mapper under, * er kva del som helst av eit namn.",
        codebook: "Kodeboka: kva kvar kode tyder, og når han skal brukast.",
        manuscripts: "Kva filer som siterer intervjua, til dømes kapitla i ei oppgåve.",
        key: "Koplingsnøkkelen mellom pseudonym og verkelege namn. Ha han utanfor denne mappa.",
        privacy: "Kor alvorleg det er når noko som identifiserer ein person, står att: error, warning, hint eller off.",
        rules: "Kor alvorlege funn av andre reglar er. «ordrett explain» viser alle reglane."),
      codebook: """
        ---
        title: Kodebok
        ---
        # arbeid: Å vere på jobb
        Det informantane seier om arbeidsdagen. Eit tema: kodane står under det, eitt nivå ned.

        ## arbeidsglede: Glede i arbeidet
        Informanten er glad i arbeidet eller noko ved det.
        + også når gleda berre er antyda
        - stoltheit over noko som er gjort: lag ein eigen kode
        > Eg kjem lettare heim enn eg drog.

        ## tid: Å ha for lite tid
        Tida strekk ikkje til, eller andre rår over ho.
        + venting, hast og arbeid etter arbeidstid
        - trøyttleik som ikkje har med tid å gjere
        > Det står alltid éin til i døra.

        """,
      transcript: """
        ---
        title: Intervju 01
        language: nn
        speaker I: Intervjuar; role=interviewer
        speaker INF1: Informant 1
        ---
        % Ei linje som tek til med «%», er eit notat til deg sjølv. Byt ut det som står under, med ditt eige intervju.

        # Arbeidsdagen

        I: Kva er ein god dag på jobb?
        INF1: {+arbeidsglede}Ein god dag? (.) Når nokon seier takk og meiner det. (ler) Eg kjem lettare heim enn eg drog.{-arbeidsglede}
        I: Og dei andre dagane?
        INF1: {+tid: samanlikn med intervju 02}Det står alltid éin til i døra … og så er klokka fire.{-tid}

        """)
  }
}
