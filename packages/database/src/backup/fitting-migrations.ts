import { StartProblem } from '../embedded/start-problem.ts'
import type { Migration } from '../migrate/deploy.ts'
import type { BackupHead } from './manifest.ts'

/**
 * The migrations that lead to a backup's tables, and those since.
 * @throws {StartProblem} when this program doesn't have them all, or has others between them
 */
export function fittingMigrations(
  known: Migration[],
  { migrations, product }: Pick<BackupHead, 'migrations' | 'product'>,
): { before: Migration[]; after: Migration[] } {
  const names = new Set(known.map(({ name }) => name))
  const unknown = migrations.find(({ name }) => !names.has(name))
  if (unknown)
    throw new StartProblem(
      `The backup is of a newer Hubcap (${product}, with the migration ${unknown.name}): bring this one up to date first.`,
    )
  const checksums = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  const before = known.filter(({ name }) => checksums.has(name))
  const other = before.find(({ name, checksum }) => checksums.get(name) !== checksum)
  if (other) throw new StartProblem(`The backup is of another Hubcap: its migration ${other.name} is not this one’s.`)
  return { before, after: known.filter(({ name }) => !checksums.has(name)) }
}
