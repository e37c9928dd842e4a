import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import type { Child, ChildOptions } from '../processes/child.ts'
import { apiProgram, type House, portalProgram, workerProgram } from '../processes/program.ts'
import { startInTurn } from '../processes/start-in-turn.ts'
import type { Shutdown } from '../start/shutdown.ts'

/** A webhook is tried out on one's own machine. */
const development = { NODE_ENV: 'development', HUBCAP_LOOPBACK_WEBHOOKS: 'allowed' }

/** Starts anew whenever a file that it imports changes. */
function watched(program: ChildOptions): ChildOptions {
  return {
    ...program,
    args: ['--watch', '--watch-preserve-output', ...program.args],
    env: { ...program.env, ...development },
  }
}

/** The worker, the api and the portal, each of which reloads on change. */
export function startForDevelopment(house: House, shutdown: Shutdown): Promise<Child[]> {
  const portal = path.join(root, 'apps/portal')
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const listen = ['-p', String(house.portalPort), '-H', house.portalHost]
  const program = portalProgram(house, [next, 'dev', ...listen], portal)
  return startInTurn(
    [
      watched(workerProgram(house)),
      watched(apiProgram(house)),
      { ...program, env: { ...program.env, ...development } },
    ],
    shutdown,
  )
}
