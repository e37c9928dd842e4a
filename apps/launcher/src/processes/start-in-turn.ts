import { step } from '../bootstrap/progress.mjs'
import type { Shutdown } from '../start/shutdown.ts'
import { type Child, type ChildOptions, startChild } from './child.ts'

/** Starts programs one after the other, each when the one before is ready, and adds them to the shutdown. */
export async function startInTurn(programs: ChildOptions[], shutdown: Shutdown): Promise<Child[]> {
  const children: Child[] = []
  for (const program of programs) {
    const child = await step(`starting the ${program.name}`, () => startChild(program))
    shutdown.add(`The ${program.name}`, child.stop)
    children.push(child)
  }
  return children
}
