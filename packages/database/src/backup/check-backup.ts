import { StartProblem } from '../embedded/start-problem.ts'
import type { Manifest, Progress } from './manifest.ts'
import type { OpenBackup } from './read-backup.ts'
import { readTables } from './read-tables.ts'

/**
 * Reads a backup through to its end.
 * @returns what it says of itself, which is then known to be so
 * @throws {StartProblem} when anything of it was changed or is missing
 */
export async function checkBackup(backup: OpenBackup, onProgress?: Progress): Promise<Manifest> {
  const { head, tables } = await readTables(backup, onProgress)
  const manifest: Manifest = { ...head, tables: [] }
  for await (const { name, columns, rows, end } of tables) {
    let next = await rows.next()
    while (!next.done) next = await rows.next()
    if (next.value.rows !== end().rows || next.value.sha256 !== end().sha256)
      throw new StartProblem(`The backup was altered or damaged since it was written: ${name} is not what it was.`)
    manifest.tables.push({ name, columns, ...next.value })
  }
  return manifest
}
