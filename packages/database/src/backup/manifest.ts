/** How a file is laid out; a reader refuses a later one than it knows. */
export const formatVersion = 1

/** What stands at the beginning of a backup. */
export type BackupHead = {
  createdAt: string
  /** The version of the product that wrote it. */
  product: string
  /** The major version of the Postgres that it was read from. */
  postgres: number
  /** Applied to the database, oldest first. */
  migrations: { name: string; checksum: string }[]
}

/** What was read of a table: how many rows, and a SHA-256 of them in the order of their primary key. */
export type Content = { rows: number; sha256: string }

export type BackupTable = { name: string; columns: string[] }

/** All that a backup says of itself. */
export type Manifest = BackupHead & { tables: (BackupTable & Content)[] }

/** Background work that waits isn't a table of ours, and is handed to the queue anew. */
export const waitingJobs = 'graphile_worker.jobs'

/** Rows so far, and of what. */
export type Progress = (table: string, rows: number) => void

export const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)
