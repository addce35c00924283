#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// JournalTool FOLDER: eight writers append to the journal in a folder until somebody kills the process. What is
// acknowledged goes to the file `acknowledged`, flushed; then a byte goes to standard output. Acts that were
// under way when the last process died are sent again, and so is the last one that was acknowledged.
if CommandLine.arguments.count == 2 {
    await Appending(folder: CommandLine.arguments[1]).run()
}
exit(2)
