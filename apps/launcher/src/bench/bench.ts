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
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-bench-'))
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

/** `npm run bench`: a Postgres of its own, as `npm start` has it, for the proofs' benches, which import nothing of ours. */
export async function bench(args: string[]): Promise<void> {
  const shutdown = new Shutdown()
  shutdown.onSignals()
  try {
    await generate()
    const dataDir = temporaryDirectory(shutdown)
    const server = await step('starting a database', () => startEmbedded({ dataDir }))
    shutdown.add('The database', server.stop)
    await step('applying migrations', () => fillTemplate(server, dataDir))
    const child = spawn(process.execPath, [path.join(root, 'packages/proof/bench/main.ts'), ...args], {
      stdio: 'inherit',
      env: toolEnvironment({
        HUBCAP_BENCH_DIR: dataDir,
        HUBCAP_BENCH_SUPERUSER_URL: server.urls.superuser,
        HUBCAP_BENCH_OWNER_URL: server.urls.owner,
        HUBCAP_BENCH_APP_URL: server.urls.app,
        HUBCAP_BENCH_POSTGRES_PID: readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split(
          '\n',
        )[0]!,
      }),
    })
    shutdown.add('The benches', () => void child.kill())
    process.exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  } finally {
    await shutdown.run()
  }
}
