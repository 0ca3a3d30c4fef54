import Notation
import Privacy

/// The attributes of a speaker that Ordrett has a word for. Every other is as good, and shown as typed.
package enum SpeakerAttribute: CaseIterable {
  case role, gender, age

  /// English, Bokmål and Nynorsk, as far as they differ.
  package var names: [String] {
    switch self {
    case .role: ["role", "rolle"]
    case .gender: ["gender", "kjønn"]
    case .age: ["age", "alder"]
    }
  }

  /// By any of its names, in any case.
  package init?(name: String) {
    let name = name.lowercased()
    guard let attribute = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = attribute
  }
}

extension Header.Speaker {
  /// Whether the declaration gives the speaker the role of asking.
  var isInterviewer: Bool { attributes.contains(where: \.isInterviewer) }
}

extension Header.Attribute {
  /// A role that says what somebody does in the interview, which tells nothing of them.
  var isPartInInterview: Bool {
    isInterviewer || isRole && Self.otherParts.contains(ArraySlice(value.lowercased().utf8))
  }

  fileprivate var isInterviewer: Bool {
    isRole && ["interviewer", "intervjuer", "intervjuar"].contains(value.lowercased())
  }

  private var isRole: Bool { SpeakerAttribute(name: key) == .role }

  private static let otherParts = WordSet(
    """
    informant deltaker deltakar participant interviewee respondent intervjuperson intervjuobjekt observatør observer tolk
    interpreter transkribent transcriber
    """)
}
