import { StartProblem } from '@hubcap/database/embedded/start-problem'

/** Runs work that Ctrl-C, or a supervisor, may end: it is told by the signal, and cleans up after itself. */
export async function interruptible<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const interrupt = () => controller.abort(new StartProblem(`The ${name} was interrupted: nothing of it was kept.`))
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, interrupt)
  try {
    return await work(controller.signal)
  } catch (error) {
    controller.signal.throwIfAborted()
    throw error
  } finally {
    for (const signal of signals) process.off(signal, interrupt)
  }
}
