import os from 'node:os'
import type { Stage } from './stage.ts'

/** What a figure depends on besides the program. */
export async function machine({ sql }: Stage, superuserUrl: string) {
  const [row] = await sql(superuserUrl, 'SHOW server_version')
  return {
    processors: os.cpus().length,
    model: os.cpus()[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    postgres: String(row?.server_version),
  }
}

/** How busy the machine was in the last minute: 1 is one processor. */
export const load = (): number => Math.round((os.loadavg()[0] ?? 0) * 100) / 100
