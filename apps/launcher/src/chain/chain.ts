import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { migrate } from '../database/migrate.ts'
import { prepareDatabase } from '../database/prepare-database.ts'
import { readEnv } from '../env.ts'
import { generate } from '../generate/generate.ts'
import { toolEnvironment } from '../run-tool.ts'
import { makeDataDirectory } from '../start/data-directory.ts'

const program = path.join(root, 'packages/server/src/chain.cli.ts')

/** `npm run chain`: works on the database of the product that runs, or starts its database for as long as it takes. */
export async function chain(args: string[]): Promise<void> {
  const env = readEnv()
  makeDataDirectory(env.HUBCAP_DATA_DIR)
  await generate()
  const database = await prepareDatabase(env, 'use')
  try {
    await migrate(database.owner)
    const child = spawn(process.execPath, [program, ...args], {
      stdio: 'inherit',
      env: toolEnvironment({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner }),
    })
    process.exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  } finally {
    await database.stop()
  }
}
