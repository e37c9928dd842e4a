import { StartProblem } from '../embedded/start-problem.ts'
import type { BackupHead, BackupTable, Content, Progress } from './manifest.ts'
import { measuredRows } from './measured-rows.ts'
import type { Part } from './parts.ts'
import type { OpenBackup } from './read-backup.ts'

const disordered = () => new StartProblem('The backup can’t be read: its parts are not in their order.')

/** One table of a backup, and its rows; what the rows were can be asked once they have been read. */
export type ReadTable = BackupTable & { rows: AsyncGenerator<Buffer, Content>; end: () => Content }

async function* rowsUntilEnd(parts: AsyncIterator<Part>, ended: (content: Content) => void): AsyncGenerator<Buffer> {
  for (;;) {
    const { done, value } = await parts.next()
    if (done) throw disordered()
    if ('rows' in value) yield value.rows
    else if ('end' in value) return ended(value.end)
    else throw disordered()
  }
}

/** Reads a backup from its beginning: the head, then each table in turn, whose rows must be read before the next. */
export async function readTables(
  backup: OpenBackup,
  onProgress: Progress = () => {},
): Promise<{ head: BackupHead; tables: AsyncGenerator<ReadTable> }> {
  const parts = backup.parts()
  const first = await parts.next()
  if (first.done || !('head' in first.value)) throw disordered()
  async function* tables(): AsyncGenerator<ReadTable> {
    try {
      for (let next = await parts.next(); !next.done; next = await parts.next()) {
        if (!('table' in next.value)) throw disordered()
        const { table } = next.value
        let content: Content | undefined
        const rows = rowsUntilEnd(parts, (end) => {
          content = end
        })
        const end = () => {
          if (!content) throw disordered()
          return content
        }
        yield { ...table, rows: measuredRows(rows, (count) => onProgress(table.name, count)), end }
      }
    } finally {
      await parts.return(undefined)
    }
  }
  return { head: first.value.head, tables: tables() }
}
