import Messages
import Project
import Testing
import TextModel

@Suite struct RulesAllowTests {
  @Test func silencesOneFindingEach() {
    check(
      """
      % ordrett: allow leak/marked because avisa er nevnt i oppgaven
      I: Jeg leser {?lokalavisa}.
      % ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven
      I: Jeg leser {?lokalavisa} og i {?byavisa}.
                                      ^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      % ordrett: allow leak/marked because avisa er nevnt i oppgaven
      % En annen kommentar.
      %ORDRETT: Tillat leak/marked FORDI den er det
      I: Jeg leser {?lokalavisa} og i {?byavisa}.
      I: Og i {?riksavisa}.
              ^^^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      """)
  }

  @Test func keepsWhatIsSilenced() throws {
    let study = AnnotatedStudy(.transcript, "% ordrett: allow leak/marked because  alle vet det  \nI: {?Oslo}\n")
    let findings = study.project.findings(in: study.id)
    #expect(findings.found == [])
    let allowed = try #require(findings.allowed.first)
    #expect(allowed.finding.rule == "leak/marked")
    #expect(allowed.reason.hasPrefix("alle vet det"))
  }

  @Test func reachesIntoTheHeaderAndTheCodebook() {
    check(
      """
      ---
      taler I: Intervjuer
      % ordrett: tillat speaker/silent fordi kollegaen var til stede
      taler Makker: Kollega
      ---
      I: Hei.
      """)
    check(
      .codebook,
      """
      % ordrett: tillat code/definition fordi den skrives i neste runde
      # frykt
      # uro
        ^^^ code/definition: “uro” has no definition. Write under the heading what counts as this code.
      % ordrett: tillat code/definition fordi den er lånt
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/unused: The next line has no finding of “code/definition”, so this comment allows nothing. Remove it, or move it to the line before the finding.
      """)
  }

  @Test func wantsAReason() {
    check(
      """
      % ordrett: allow leak/marked
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/no-reason: This comment allows “leak/marked” without a reason. Write why after “because”, so that others can judge it.
      I: Jeg leser {?lokalavisa}.
                   ^^^^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      % ordrett: tillat leak/marked fordi
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/no-reason: This comment allows “leak/marked” without a reason. Write why after “because”, so that others can judge it.
      % ordrett: tillat leak/marked bare i dag
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/no-reason: This comment allows “leak/marked” without a reason. Write why after “because”, so that others can judge it.
      I: Jeg leser {?lokalavisa}.
                   ^^^^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      """)
  }

  @Test func leavesAFindingToTheCommentThatHasAReason() {
    check(
      """
      % ordrett: tillat leak/marked
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/no-reason: This comment allows “leak/marked” without a reason. Write why after “because”, so that others can judge it.
      % ordrett: tillat leak/marked fordi alle vet det
      I: Jeg leser {?lokalavisa}.
      """)
  }

  @Test func wantsARuleThatThereIs() {
    check(
      """
      % ordrett: allow leak/market because alle vet det
                       ^^^^^^^^^^^ allow/unknown-rule: There is no rule called “leak/market”. Did you mean “leak/marked”? → leak/marked
      % ordrett: allow lekkasje
                       ^^^^^^^^ allow/unknown-rule: There is no rule called “lekkasje”. “ordrett explain” lists them all.
      % ordrett: allow allow/unused because den kommer tilbake
                       ^^^^^^^^^^^^ allow/unknown-rule: “allow/unused” cannot be allowed by a comment. Remove the comment and mend what it points at.
      I: Hei.
      """)
  }

  @Test func wantsWordsThatItKnows() {
    check(
      """
      % ordrett: godta leak/marked fordi alle vet det
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/form: This comment allows nothing as it stands. Write “% ordrett: allow RULE because REASON”.
      % ordrett: allow
      ^^^^^^^^^^^^^^^^ allow/form: This comment does not say which rule it allows. Write the rule's name after “allow”.
      % ordrett:
      ^^^^^^^^^^ allow/form: This comment allows nothing as it stands. Write “% ordrett: allow RULE because REASON”.
      % ordrett er et program
      %com: ordrett: allow
      I: Hei.
      """)
  }

  @Test func tellsOfWhatSilencesNothing() {
    check(
      """
      % ordrett: allow leak/marked because avisa er nevnt
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/unused: The next line has no finding of “leak/marked”, so this comment allows nothing. Remove it, or move it to the line before the finding.
      I: Jeg leser avisa.
      % ordrett: allow leak/marked because avisa er nevnt
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/unused: The next line has no finding of “leak/marked”, so this comment allows nothing. Remove it, or move it to the line before the finding.

      I: Jeg leser {?avisa}.
                   ^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      % ordrett: allow leak/marked because avisa er nevnt
      % ordrett: allow leak/marked because avisa er nevnt
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow/unused: The next line has no finding of “leak/marked”, so this comment allows nothing. Remove it, or move it to the line before the finding.
      I: Jeg leser {?avisa}.
      % ordrett: allow code/unused because den står i kodeboka
      """)
  }

  @Test func saysNothingOfARuleThatIsOff() {
    check(
      "% ordrett: allow leak/marked because avisa er nevnt\nI: Jeg leser {?avisa}.\n",
      settings: #"{ "rules": { "leak/marked": "off" } }"#)
  }

  @Test func silencesAsManyAsThereAreComments() {
    let comments = String(repeating: "% ordrett: allow leak/marked because x\n", count: 10_000)
    let marks = String(repeating: "{?x}", count: 10_000)
    let study = AnnotatedStudy(.transcript, comments + "I: " + marks + "\n")
    #expect(study.findings.filter { $0.rule == "leak/marked" || $0.rule == "allow/unused" } == [])
  }
}
