import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../../../packages/server/src/chain.cli.ts', import.meta.url))

/** Runs `npm run chain -- …` against the open house's database. */
export function chainCommand(args: string[], password: string): void {
  const DATABASE_URL = process.env.HUBCAP_E2E_APP_URL
  if (!DATABASE_URL) throw new Error('The house says no HUBCAP_E2E_APP_URL')
  const env = { ...process.env, DATABASE_URL, HUBCAP_ADMIN_PASSWORD: password, HUBCAP_PASSWORD: password }
  execFileSync(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
