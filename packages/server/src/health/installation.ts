import { readdir, readFile } from 'node:fs/promises'

/** The project's own directory: the version and the migrations lie there. */
const root = new URL('../../../../', import.meta.url)

export type LastBackup = { finishedAt: string; rows: number; bytes: number }

/** What a process knows of the installation that it is part of. */
export type Installation = {
  readonly version: string
  /** The last of the product's migrations. */
  readonly latestMigration: string | null
  lastBackup(): Promise<LastBackup | null>
}

/** Of which nothing is known: a process that was started alone, or a test's. */
export const unknownInstallation: Installation = {
  version: '',
  latestMigration: null,
  lastBackup: async () => null,
}

/** The installation that this program is of. */
export async function findInstallation(lastBackupFile: string | undefined): Promise<Installation> {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string }
  const entries = await readdir(new URL('prisma/migrations/', root), { withFileTypes: true })
  const migrations = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return { version, latestMigration: migrations.sort().at(-1) ?? null, lastBackup: readLastBackup(lastBackupFile) }
}

/** As `npm run backup` noted it beside the data; null where it never did, or nobody said where that is. */
const readLastBackup = (file: string | undefined) => async (): Promise<LastBackup | null> => {
  if (!file) return null
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as LastBackup)
}
