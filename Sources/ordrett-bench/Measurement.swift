#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One row of the benchmark: a figure, or how often something was timed.
struct Measurement {
  let name: String
  /// Sorted.
  let values: [Double]
  let unit: String

  init(name: String, value: Double, unit: String) {
    self.init(name: name, values: [value], unit: unit)
  }

  init(name: String, values: [Double], unit: String = "ms") {
    self.name = name
    self.values = values.sorted()
    self.unit = unit
  }

  /// The least, which another program on the machine disturbs least, the median and the 99th percentile.
  var columns: [Double] {
    values.count == 1 ? values : [percentile(values, 0), percentile(values, 0.5), percentile(values, 0.99)]
  }

  /// Name, least, p50, p99, unit; a single figure stands in the last column.
  var row: String {
    let figures = columns.map { Self.right(short($0), 9) }.joined()
    let gap = String(repeating: " ", count: max(0, 27 - figures.count))
    return name + String(repeating: " ", count: max(1, 60 - name.count)) + gap + figures + " " + unit
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}

/// Milliseconds of a clock that is never set back.
func milliseconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// How long something takes, in milliseconds.
func time(_ body: () -> Void) -> Double {
  let start = milliseconds()
  body()
  return milliseconds() - start
}

/// The value below which a share of all lies.
///
/// - Parameter sorted: rising.
func percentile(_ sorted: [Double], _ share: Double) -> Double {
  guard let last = sorted.last else { return 0 }
  let place = Double(sorted.count - 1) * share
  let low = Int(place)
  return low + 1 < sorted.count ? sorted[low] + (sorted[low + 1] - sorted[low]) * (place - Double(low)) : last
}

/// The most memory this process has had, in megabytes.
func peakMegabytes() -> Double {
  var usage = rusage()
  #if canImport(Darwin)
    unsafe getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  #else
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  #endif
}

/// A figure with three digits that matter.
func short(_ value: Double) -> String {
  let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
  var factor = 1.0
  for _ in 0..<digits { factor *= 10 }
  let rounded = (value * factor).rounded() / factor
  return digits == 0 ? String(Int(rounded)) : String(rounded)
}

/// - Parameter duration: in milliseconds.
func pause(_ duration: Int) { usleep(UInt32(duration) * 1000) }
