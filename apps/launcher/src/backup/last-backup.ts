import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const lastBackupFile = (dataDir: string) => path.join(dataDir, 'last-backup.json')

/** Written down beside the data, for headquarters to see when the last one was made. */
export function noteBackup(dataDir: string, backup: { finishedAt: Date; rows: number; bytes: number }): void {
  const file = lastBackupFile(dataDir)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(backup)}\n`)
  renameSync(unfinished, file)
}
