import path from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import type { Shutdown } from '../start/shutdown.ts'
import { type Child, type ChildOptions, startChild } from './child.ts'
import { apiProgram, type House, portalProgram, workerProgram } from './program.ts'

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

/** The worker, the api, and the built portal. */
export function startPrograms(house: House, portalServer: string, shutdown: Shutdown): Promise<Child[]> {
  const portal = portalProgram(house, [portalServer], path.dirname(portalServer))
  return startInTurn([workerProgram(house), apiProgram(house), portal], shutdown)
}
