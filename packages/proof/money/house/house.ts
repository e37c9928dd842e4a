import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { freePort } from '../../bench/frame/free-port.ts'
import { type Program, startProgram } from '../../bench/frame/program.ts'
import type { Stage, Urls } from '../../bench/frame/stage.ts'

const preload = (file: string) => ['--import', path.join(import.meta.dirname, file)]

/** Nobody here is to meet the limits of how often one may ask. */
const unlimited = Object.fromEntries(
  ['USER_REQUESTS', 'USER_COST', 'CHAIN_REQUESTS', 'CHAIN_COST', 'STRANGER_REQUESTS'].map((name) => [
    `HUBCAP_${name}`,
    '1000000000',
  ]),
)

/**
 * Fewer than clients, so that they wait for one, too; each has to learn all statements again after each kill, and on the two
 * processors that this is meant for more of them do less.
 */
const connections = '6'

export type House = Awaited<ReturnType<typeof openHouse>>

/**
 * The product's API and background process over one database, each of which can be killed and started again at the same
 * address, the API also with another clock. broken: what is broken in it on purpose.
 */
export async function openHouse(stage: Stage, urls: Urls, broken?: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const secret = randomBytes(32).toString('hex')
  const logFile = path.join(stage.directory, 'programs.log')
  let clock = 0

  const startApi = () =>
    startProgram({
      name: 'api',
      args: [
        ...preload('clock.mjs'),
        ...(broken ? preload('../controls/break-product.mjs') : []),
        'apps/api/src/main.ts',
      ],
      env: {
        ...unlimited,
        ...{ DATABASE_URL: urls.app, HUBCAP_SECRET: secret, HUBCAP_API_PORT: String(port) },
        ...{ HUBCAP_CONNECTIONS: connections, HUBCAP_PROOF_CLOCK: String(clock), HUBCAP_PROOF_BROKEN: broken ?? '' },
      },
      logFile,
      readyAt: `${url}/healthz`,
    })
  let [api, worker]: [Program, Program | null] = [await startApi(), null]

  const end = async (program: Program | null) => {
    if (!program) return
    try {
      process.kill(program.pid, 'SIGKILL')
    } catch {
      // It ended by itself: the background process does, when its database goes away, and whoever started it starts it again.
    }
    await program.stop()
  }

  return {
    url,
    port,
    secret,
    /** Milliseconds by which the API's clock is ahead. */
    clock: () => clock,
    apiPid: () => api.pid,
    async startWorker() {
      worker = await stage.startWorker(urls)
    },
    async killApi(nextClock: number) {
      await end(api)
      clock = nextClock
      api = await startApi()
    },
    async killWorker() {
      await end(worker)
      worker = await stage.startWorker(urls)
    },
    /** Nothing moves by itself any more. */
    async stopWorker() {
      await end(worker)
      worker = null
    },
    async close() {
      await worker?.stop()
      await api.stop()
    },
  }
}
