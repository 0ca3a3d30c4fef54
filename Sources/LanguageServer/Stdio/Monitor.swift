#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// State behind a lock, on which a thread can wait for a change.
///
/// Only the threads that read and write wait; what runs on Swift's own threads takes the lock for a moment. The lock is
/// the system's and not `Synchronization.Mutex`, on which no thread can wait and into which the thread sanitizer does not
/// see.
///
/// `Sendable` because the state is reached only with the mutex held.
@safe final class Monitor<State: Sendable>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var state: State

  init(_ state: State) {
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe changed = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe changed.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  /// Reads or changes the state, and wakes who waits.
  func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_cond_broadcast(changed)
      unsafe pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Waits until the state lets `body` answer.
  func wait<Result>(_ body: (inout State) -> Result?) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      unsafe pthread_cond_wait(changed, mutex)
    }
  }

  /// Waits until the state lets `body` answer, or the time is over.
  func wait<Result>(milliseconds: Int, _ body: (inout State) -> Result?) -> Result? {
    var deadline = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &deadline)
    let nanoseconds = Int(deadline.tv_nsec) + milliseconds % 1000 * 1_000_000
    deadline.tv_sec += milliseconds / 1000 + nanoseconds / 1_000_000_000
    deadline.tv_nsec = nanoseconds % 1_000_000_000
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      if unsafe pthread_cond_timedwait(changed, mutex, &deadline) != 0 { return body(&state) }
    }
  }
}

/// Starts a thread that nobody joins: it ends with its work, or with the process.
///
/// - Returns: whether there is one; a system that is full gives none, and then nothing is done.
func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  #if canImport(Glibc)
    var thread = pthread_t()
  #else
    var thread: pthread_t?
  #endif
  var attributes = pthread_attr_t()
  unsafe pthread_attr_init(&attributes)
  // The JSON parser calls itself for each bracket; some systems give a thread very little.
  unsafe pthread_attr_setstacksize(&attributes, 4 << 20)
  unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  let box = unsafe Unmanaged.passRetained(Box(body)).toOpaque()
  let result = unsafe pthread_create(
    &thread, &attributes,
    { box in
      #if canImport(Darwin)
        unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
      #else
        if let box = unsafe box { unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
      #endif
      return nil
    }, box)
  unsafe pthread_attr_destroy(&attributes)
  if result != 0 { unsafe Unmanaged<Box>.fromOpaque(box).release() }
  return result == 0
}

/// Does work on a thread of its own, or here and now where there is none to be had: who asked waits for it.
func onThread(_ body: @escaping @Sendable () -> Void) {
  if !startThread(body) { body() }
}
