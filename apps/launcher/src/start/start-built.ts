import path from 'node:path'
import { buildPortal } from '../portal/build-portal.ts'
import type { Child } from '../processes/child.ts'
import { apiProgram, type House, portalProgram, workerProgram } from '../processes/program.ts'
import { startInTurn } from '../processes/start-in-turn.ts'
import type { Shutdown } from './shutdown.ts'

/** The worker, the api and the built portal, which is built first when its sources changed. */
export async function startBuilt(house: House, shutdown: Shutdown): Promise<Child[]> {
  const server = await buildPortal()
  const portal = portalProgram(house, [server], path.dirname(server))
  return startInTurn([workerProgram(house), apiProgram(house), portal], shutdown)
}
