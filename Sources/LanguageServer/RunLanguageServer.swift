import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Serves the client at the standard streams, until it ends or says `exit`. From here on what is printed goes to
/// standard error.
///
/// - Parameter version: what `initialize` tells of the program.
/// - Returns: the exit code of the process.
package func runLanguageServer(version: String) async -> Int32 {
  Allocation.shareOneHeap()
  let (input, output) = StandardStreams.claim()
  return await runLanguageServer(input: input, output: output, version: version)
}

/// Serves the client at two descriptors, and closes each when it is done with it.
///
/// - Returns: 0 after `shutdown`, else 1.
package func runLanguageServer(input: Int32, output: Int32, version: String) async -> Int32 {
  // A client that goes away shows as a failed write.
  _ = signal(SIGPIPE, SIG_IGN)
  let backlog = Backlog()
  let inbox = Inbox(backlog)
  let outbox = Outbox(backlog)
  // Who cannot speak or hear had better not wait for it.
  guard outbox.start(Descriptor(rawValue: output), onBroken: { inbox.post(.outputBroken) }),
    Reader.start(Descriptor(rawValue: input), inbox, backlog)
  else { return 1 }
  var server = Server(inbox: inbox, outbox: outbox, version: version)
  return await server.run()
}
