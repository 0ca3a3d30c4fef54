/// The features of a token, as keys that a model is asked for all at once.
struct NameFeatures: Sendable {
  /// Where in a model a feature lies, if it has it: bytes, and the lower half of its key.
  struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0
    var key: UInt16 = 0
  }

  private(set) var keys: [UInt32] = []
  /// At least as many as there are keys; what they hold is the model's.
  var places: [Place] = []

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
  }

  /// Adds the feature of a template. A component of 0 is none, and then the feature is not there.
  @inline(__always)
  mutating func add(_ template: UInt32, _ one: UInt32) {
    if one != 0 { append(FeatureKey(template).joining(one)) }
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32) {
    if one != 0, two != 0 { append(FeatureKey(template).joining(one).joining(two)) }
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32) {
    if one != 0, two != 0, three != 0 { append(FeatureKey(template).joining(one).joining(two).joining(three)) }
  }

  /// The key 0 is that of no feature.
  @inline(__always)
  private mutating func append(_ key: FeatureKey) {
    let value = key.value
    if value == 0 { return }
    keys.append(value)
    if places.count < keys.count { places.append(Place()) }
  }
}
