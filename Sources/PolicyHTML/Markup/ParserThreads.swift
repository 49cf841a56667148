import CLibXML2
import CParserThreads
import Glibc
import Synchronization

/// Lets several threads use libxml2 at a time only where it keeps apart what it keeps for each of them.
enum ParserThreads {
    private static let lock = Mutex(())

    /// The thread that made libxml2 ready. libxml2 2.9.14 makes its locks at first use, where two threads can wait for each other for ever;
    /// so they are made before.
    private static let first: pthread_t = {
        _ = parser_threads_bind()
        xmlInitParser()
        return pthread_self()
    }()

    /// Does what uses libxml2.
    ///
    /// `xmlIsMainThread` says 1 in the thread that made libxml2 ready, and in every other if libxml2 believes that there are no threads
    /// (threads.c of 2.9.14; `xmlHasFeature` only tells how it was compiled): then one goes on at a time.
    static func parse<Result>(_ body: () -> Result) -> Result {
        let isFirst = pthread_equal(first, pthread_self()) != 0
        guard isFirst || xmlIsMainThread() != 0 else { return body() }
        return lock.withLock { _ in body() }
    }
}
