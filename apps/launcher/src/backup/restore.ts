import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkBackup } from '@hubcap/database/backup/check-backup'
import type { Manifest } from '@hubcap/database/backup/manifest'
import { type OpenBackup, openBackup } from '@hubcap/database/backup/read-backup'
import { restoreBackup } from '@hubcap/database/backup/restore-backup'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { root } from '../bootstrap/root.mjs'
import { prepareDatabase } from '../database/prepare-database.ts'
import { type LauncherEnv, readEnv } from '../env.ts'
import { lockDataDirectory, makeDataDirectory } from '../start/data-directory.ts'
import { askLine, passphraseToRead } from './ask.ts'
import { placeOf } from './backup.ts'
import { interruptible } from './interruptible.ts'
import { showRows } from './show-rows.ts'

const usage = `Say what from: npm run restore -- FILE
  --replace puts it in the place of the chains that are there, after asking
  --check only reads the file through, and touches nothing.`

type Wanted = { file: string; replace: boolean; check: boolean }

const word = 'replace'

function wantedBy(args: string[]): Wanted {
  const options = { replace: { type: 'boolean' }, check: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file] = positionals
    if (file && positionals.length === 1)
      return { file: placeOf(file), replace: values.replace ?? false, check: values.check ?? false }
  } catch {
    // An option that there isn't: the usage says which there are.
  }
  throw new StartProblem(usage)
}

const say = ({ createdAt, product, migrations, ...manifest }: Manifest) =>
  process.stdout.write(
    `  a backup of ${createdAt}, by Hubcap ${product} with ${migrations.length} migrations, ${manifest.tables.length} tables\n`,
  )

async function requireWord(): Promise<void> {
  const answer = await askLine(`  Everything in this database goes for good. Type "${word}" to go on: `)
  if (answer.trim() !== word) throw new StartProblem('Nothing was changed.')
}

type Found = { backup: OpenBackup; manifest: Manifest }

async function restoreInto(env: LauncherEnv, found: Found, mayReplace: boolean): Promise<void> {
  makeDataDirectory(env.HUBCAP_DATA_DIR)
  const unlock = lockDataDirectory(env.HUBCAP_DATA_DIR)
  try {
    const database = await prepareDatabase(env)
    try {
      const migrationsDirectory = path.join(root, 'prisma', 'migrations')
      await interruptible('restoring', (signal) =>
        showRows('restoring', (onProgress) =>
          restoreBackup({ ...found, ownerUrl: database.owner, migrationsDirectory, mayReplace, onProgress, signal }),
        ),
      )
    } finally {
      await database.stop()
    }
  } finally {
    unlock()
  }
}

/** `npm run restore`: puts what a backup holds where the product finds it. */
export async function restore(args: string[]): Promise<void> {
  const { file, replace, check } = wantedBy(args)
  const env = readEnv()
  const backup = await openBackup(file, passphraseToRead(env.HUBCAP_BACKUP_PASSPHRASE))
  const manifest = await showRows('reading it through', (seen) => checkBackup(backup, seen))
  say(manifest)
  if (check) return
  if (replace) await requireWord()
  await restoreInto(env, { backup, manifest }, replace)
  process.stdout.write('  Every row is as it was. Start Hubcap by npm start.\n')
}
