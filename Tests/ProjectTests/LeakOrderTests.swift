import Privacy
import Project
import Testing
import TextModel

/// What is found does not go by the order in which a study comes in, nor by when what is read elsewhere comes back.
@Suite struct LeakOrderTests {
  private enum Step: String, CaseIterable { case settings, key, decisions, interview, open, chapter }

  private static let interview = DocumentID("/study/01.ordrett")
  private static let open = DocumentID("/study/02.ordrett")
  private static let chapter = DocumentID("/study/kapittel.md")

  private static func take(_ step: Step, _ project: inout Project) {
    switch step {
    case .settings:
      let text = #"{ "manuscripts": ["*.md"], "events": ["hoste"], "privacy": { "gender": "warning" } }"#
      project.set(DocumentID("/study/ordrett.json"), .projectFile, Text(text), isOpen: false)
    case .key: project.set(.csv("id,category,original,replacement\np1,person,Torbjørg Kvammen,Anne\n"))
    case .decisions:
      let decision =
        "name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=stor\n"
      project.set(DocumentID("/study/ordrett.decisions"), .decisions, Text(decision), isOpen: false)
    case .interview:
      project.set(interview, .transcript, Text("INF1: Så kom torbjørg til Hammerfest. (hoste)\n"), isOpen: false)
    case .open:
      project.set(open, .transcript, Text("INF1: Hun er fra Hammerfest, og torbjørg.\n"), isOpen: true)
    case .chapter:
      project.set(chapter, .manuscript, Text("Vi møtte Ingrid i Hammerfest, og torbjørg.\n"), isOpen: true)
    }
  }

  private static func found(_ project: Project) -> [String] {
    [interview, open, chapter].flatMap { id in
      project.findings(in: id).found.filter { $0.rule.hasPrefix("leak/") }.map {
        "\(id.name) \($0.rule.dropFirst(5)) \(project[id]?.text.string($0.range) ?? "")"
      }
    }
  }

  private static func run(_ project: Project, _ works: [LeakWork]) -> [LeakWork] {
    var works = works
    LeakWork.run(&works, by: project.leakOptions, atMost: .max)
    return works
  }

  private static func drain(_ project: inout Project) {
    while true {
      let works = project.unreadForLeaks(atMost: .max)
      if works.isEmpty { return }
      for work in run(project, works) { project.take(work) }
    }
  }

  private static func orders(_ steps: [Step]) -> [[Step]] {
    if steps.count < 2 { return [steps] }
    return steps.indices.flatMap { index in
      var rest = steps
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  private static let expected = [
    "01.ordrett key torbjørg", "02.ordrett gender Hun", "02.ordrett key torbjørg", "kapittel.md person Ingrid",
    "kapittel.md key torbjørg",
  ]

  @Test func findsTheSameInAnyOrder() {
    let orders =
      Self.orders([.settings, .key, .decisions, .interview, .chapter]) + Self.orders([.settings, .key, .open])
    for order in orders {
      let all = order + Step.allCases.filter { !order.contains($0) }
      var calm = Project(root: "/study")
      for step in all {
        Self.take(step, &calm)
        Self.drain(&calm)
      }
      #expect(Self.found(calm) == Self.expected, "\(all)")
    }
  }

  /// Something else comes while documents are being read.
  @Test func takesNothingInThatWasSoughtByAnotherKey() {
    for order in Self.orders([.settings, .key, .interview, .chapter]) {
      var hasty = Project(root: "/study")
      for step in order + [.decisions, .open] {
        let works = Self.run(hasty, hasty.unreadForLeaks(atMost: .max))
        Self.take(step, &hasty)
        for work in works { hasty.take(work) }
      }
      Self.drain(&hasty)
      #expect(Self.found(hasty) == Self.expected, "\(order)")
    }
  }

  /// Words that were taken for a sound are prose again when the project file does not name them any more.
  @Test func readsAgainWhatIsNoEventAnyMore() {
    let settings = DocumentID("/study/ordrett.json")
    for isOpen in [false, true] {
      var project = Project(root: "/study")
      project.set(settings, .projectFile, Text(#"{ "events": ["Ingrid"] }"#), isOpen: false)
      project.set(Self.open, .transcript, Text("INF1: Da kom vi. (Ingrid)\n"), isOpen: isOpen)
      Self.drain(&project)
      let before = Self.found(project)
      project.set(settings, .projectFile, Text("{}"), isOpen: false)
      Self.drain(&project)
      var fresh = Project(root: "/study")
      fresh.set(Self.open, .transcript, Text("INF1: Da kom vi. (Ingrid)\n"), isOpen: isOpen)
      Self.drain(&fresh)
      #expect(Self.found(project) == Self.found(fresh) && before != Self.found(fresh), "\(before)")
    }
  }
}
