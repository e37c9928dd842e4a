import { type Child, lastLines } from '../processes/child.ts'
import type { Shutdown } from './shutdown.ts'

type Kept = Pick<Child, 'name' | 'ended' | 'logFile'>

/** Waits while everything runs. When one part ends unasked, says so with the end of its log, and ends the rest. */
export async function keepRunning(children: Kept[], shutdown: Shutdown): Promise<never> {
  const first = await Promise.race(children.map((child) => child.ended.then(() => child)))
  if (shutdown.begun) return new Promise(() => {}) // the signal that began it ends this process
  console.error(`\nThe ${first.name} ended; its log, ${first.logFile}, ends with:\n${lastLines(first.logFile)}`)
  await shutdown.run()
  process.exit(1)
}
