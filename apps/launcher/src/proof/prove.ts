import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type EmbeddedPostgres, startEmbedded } from '@hubcap/database/embedded/start-embedded'
import { step } from '../bootstrap/progress.mjs'
import { root } from '../bootstrap/root.mjs'
import { migrate } from '../database/migrate.ts'
import { generate } from '../generate/generate.ts'
import { startChild } from '../processes/child.ts'
import { workerProgram } from '../processes/program.ts'
import { toolEnvironment } from '../run-tool.ts'
import { makeDataDirectory } from '../start/data-directory.ts'
import { Shutdown } from '../start/shutdown.ts'

/** Where TMPDIR says: on a disk, as the product's data lies, and reachable by the account that runs Postgres. */
function temporaryDirectory(shutdown: Shutdown): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-proof-'))
  chmodSync(directory, 0o755)
  shutdown.add('The directory', () => rmSync(directory, { recursive: true, force: true }))
  makeDataDirectory(directory)
  return directory
}

/** The worker makes the tables of its queue when it starts; nothing may be connected to a template afterwards. */
async function fillTemplate({ urls, secrets }: EmbeddedPostgres, dataDir: string): Promise<void> {
  await migrate(urls.owner)
  const nothing = { apiPort: 0, portalPort: 0, portalHost: '', portalUrl: '', mail: null, signUp: 'closed' as const }
  const worker = await startChild(workerProgram({ ...nothing, database: urls, secrets, dataDir }))
  await worker.stop()
}

/**
 * Runs a program of the proofs', which import nothing of ours, with a Postgres of its own as `npm start` has it.
 * @returns its exit code
 */
export async function prove(program: string, args: readonly string[]): Promise<number> {
  const shutdown = new Shutdown()
  shutdown.onSignals()
  try {
    await generate()
    const dataDir = temporaryDirectory(shutdown)
    const server = await step('starting a database', () => startEmbedded({ dataDir }))
    shutdown.add('The database', server.stop)
    await step('applying migrations', () => fillTemplate(server, dataDir))
    const child = spawn(process.execPath, [path.join(root, 'packages/proof', program), ...args], {
      stdio: 'inherit',
      env: toolEnvironment({
        HUBCAP_PROOF_DIR: dataDir,
        HUBCAP_PROOF_SUPERUSER_URL: server.urls.superuser,
        HUBCAP_PROOF_OWNER_URL: server.urls.owner,
        HUBCAP_PROOF_APP_URL: server.urls.app,
        HUBCAP_PROOF_POSTGRES_PID: readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split(
          '\n',
        )[0]!,
      }),
    })
    shutdown.add('The proof', () => void child.kill())
    return await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  } finally {
    await shutdown.run()
  }
}
