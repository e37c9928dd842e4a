import path from 'node:path'
import { freePort } from '../frame/free-port.ts'
import { startProgram } from '../frame/program.ts'
import type { Stage } from '../frame/stage.ts'

const buildWithin = 20 * 60_000

/** The whole product as `npm start` builds and runs it, with its demo. @returns its address */
export async function openHouse({ directory }: Stage): Promise<string> {
  const port = await freePort()
  const address = `http://localhost:${port}`
  await startProgram({
    name: 'house',
    args: ['apps/launcher/src/start.mjs'],
    env: { PORT: String(port), HUBCAP_DATA_DIR: path.join(directory, 'house'), NEXTAUTH_URL: address },
    logFile: path.join(directory, 'house.log'),
    readyAt: `${address}/healthz`,
    readyWithin: buildWithin,
  })
  return address
}
