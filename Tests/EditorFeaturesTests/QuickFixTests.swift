import EditorFeatures
import Testing

/// What rules know to put in for what they find.
struct QuickFixTests {
  @Test func aCodebooksAttribute() {
    let study = Study("# frykt: Frykt\nÅ være redd.\norig$0in: dta\n# skam\n")
    #expect(study.titles() == [])
    let value = Study(["k.codebook": "# frykt: Frykt\nÅ være redd.\norigin: te$0ori1\n"])
    #expect(value.titles(0, .quickFix) == ["Bytt ut med «teori»"])
    #expect(value.after("Bytt ut med «teori»") == "# frykt: Frykt\nÅ være redd.\norigin: teori\n")
    #expect(value.actions().allSatisfy { $0.isPreferred && $0.findings.count == 1 })
  }

  @Test func onlyWhatTouchesTheSelection() {
    let study = Study("---\ntalet I: Ida\n---\n$0I: Hei. {+a, b}ord{-}\n")
    #expect(study.titles(0, .quickFix) == [])
    #expect(study.titles(20, .quickFix).count == 1)
  }
}
