import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { rowsOf } from '@hubcap/database/backup/manifest'
import { writeBackup } from '@hubcap/database/backup/write-backup'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { root } from '../bootstrap/root.mjs'
import { prepareDatabase } from '../database/prepare-database.ts'
import { type LauncherEnv, readEnv } from '../env.ts'
import { makeDataDirectory } from '../start/data-directory.ts'
import { passphraseToWrite } from './ask.ts'
import { interruptible } from './interruptible.ts'
import { keepNewest, nextBackup } from './kept-backups.ts'
import { noteBackup } from './last-backup.ts'
import { showRows } from './show-rows.ts'

const usage = `Say where to: npm run backup -- FILE
  or, to keep the newest 14 in a directory: npm run backup -- --keep 14 DIRECTORY
  --encrypt asks for a passphrase; HUBCAP_BACKUP_PASSPHRASE gives it unasked.`

type Wanted = { place: string; keep: number | null; encrypt: boolean }

/** npm runs scripts in the project's directory; paths are meant from where it was called. */
export const placeOf = (argument: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), argument)

function wantedBy(args: string[]): Wanted {
  const options = { keep: { type: 'string' }, encrypt: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const keep = values.keep === undefined ? null : Number(values.keep)
    const [place] = positionals
    if (place && positionals.length === 1 && (keep === null || (Number.isSafeInteger(keep) && keep > 0)))
      return { place: placeOf(place), keep, encrypt: values.encrypt ?? false }
  } catch {
    // An option that there isn't: the usage says which there are.
  }
  throw new StartProblem(usage)
}

export const productVersion = (): string => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version

/** An embedded database isn't made only to be copied. */
function requireData(env: LauncherEnv): void {
  if (env.DATABASE_URL || existsSync(path.join(env.HUBCAP_DATA_DIR, 'postgres', 'PG_VERSION'))) return
  throw new StartProblem(
    `There is nothing to back up in ${env.HUBCAP_DATA_DIR}: set HUBCAP_DATA_DIR to where the data is.`,
  )
}

async function auditUrlOf(database: { audit?: string | undefined }): Promise<string> {
  if (database.audit) return database.audit
  throw new StartProblem(
    'Backups are read by the role hubcap_audit, since the owner itself sees no rows: give its address as DATABASE_AUDIT_URL.',
  )
}

async function write(env: LauncherEnv, file: string, passphrase: string | undefined): Promise<void> {
  const database = await prepareDatabase(env, 'use')
  try {
    const auditUrl = await auditUrlOf(database)
    const { manifest, bytes } = await interruptible('backup', (signal) =>
      showRows(`writing ${file}`, (onProgress) =>
        writeBackup({ auditUrl, file, product: productVersion(), now: new Date(), passphrase, onProgress, signal }),
      ),
    )
    noteBackup(env.HUBCAP_DATA_DIR, { finishedAt: new Date(), rows: rowsOf(manifest), bytes })
    process.stdout.write(`  ${(bytes / 1e6).toFixed(1)} MB, as of ${manifest.createdAt}\n`)
  } finally {
    await database.stop()
  }
}

/** `npm run backup`: one file that holds everything, while the product runs or not. */
export async function backup(args: string[]): Promise<void> {
  const { place, keep, encrypt } = wantedBy(args)
  const env = readEnv()
  requireData(env)
  makeDataDirectory(env.HUBCAP_DATA_DIR)
  const passphrase = await passphraseToWrite(env.HUBCAP_BACKUP_PASSPHRASE, encrypt)
  await write(env, keep === null ? place : nextBackup(place, new Date()), passphrase)
  if (!passphrase)
    process.stdout.write(
      '  It holds personal data and is not encrypted: --encrypt, or HUBCAP_BACKUP_PASSPHRASE, does that.\n',
    )
  if (keep === null) return
  const removed = keepNewest(place, keep)
  if (removed > 0) process.stdout.write(`  ${removed} older removed: the newest ${keep} are kept.\n`)
}
