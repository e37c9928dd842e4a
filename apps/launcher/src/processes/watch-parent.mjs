// Loaded before a child's own program. The launcher holds the other end of standard input: when it is gone, however
// that happened, the input ends, and the child is asked to stop as by any other signal.
import { isMainThread } from 'node:worker_threads'

const patience = 10_000

// A child hands its Node options on to processes of its own, whose input is none of ours.
const isWatched = Boolean(process.env.WATCH_REPORT_DEPENDENCIES)
const isOurs = isWatched || process.ppid === Number(process.env.HUBCAP_LAUNCHER_PID)

if (isMainThread && isOurs) {
  process.stdin.on('error', () => {})
  process.stdin.once('end', () => {
    process.kill(process.pid, 'SIGTERM')
    // Started by `node --watch`, which would wait for the next change otherwise.
    if (isWatched) process.kill(process.ppid, 'SIGTERM')
    setTimeout(() => process.exit(1), patience).unref()
  })
  process.stdin.resume()
  // Of a pipe, which it is here, a socket; listening to it must not keep a program alive that is done.
  const input = /** @type {import('node:net').Socket} */ (/** @type {unknown} */ (process.stdin))
  input.unref?.()
}
