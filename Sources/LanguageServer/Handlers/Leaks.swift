import Project

/// Reading for leaks what is too much to be read between two keystrokes.
extension Server {
  /// So many bytes are read before what was found is shown: a second's work or two.
  private static let mostLeaksRead = 512 << 10

  /// Has the next few documents read on a thread of its own, where any are due and none are being read.
  mutating func readLeaks() {
    guard !loading.isReadingLeaks, let (study, project, works) = study.unreadForLeaks(atMost: Self.mostLeaksRead)
    else { return }
    loading.isReadingLeaks = true
    onThread { [inbox] in
      var works = works
      LeakWork.run(&works, for: project, atMost: Self.mostLeaksRead)
      inbox.post(.leaksRead(study, works))
    }
  }

  mutating func take(_ works: [LeakWork], of study: StudyHost.StudyID) {
    loading.isReadingLeaks = false
    let isAll = self.study.take(works, of: study)
    for uri in self.study.openDocuments(of: study) where works.contains(where: { self.study.uri(of: $0.id) == uri }) {
      publisher.mark(uri)
    }
    guard isAll else { return }
    // Only now is it known which decisions settle nothing any more.
    for uri in self.study.openDocuments(of: study, { $0 == .decisions }) { publisher.mark(uri) }
    publisher.markFetched()
  }
}
