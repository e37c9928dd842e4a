import type { Progress } from '@hubcap/database/backup/manifest'
import { duration } from '../bootstrap/progress.mjs'

const number = new Intl.NumberFormat('en')
/** Milliseconds between two lines that say how far it is. */
const everyLive = 100
const everyLog = 10_000

/** Adds up the rows of tables that are read one after the other. */
function counter(): { seen: Progress; total: () => number } {
  let before = 0
  let current = { table: '', rows: 0 }
  return {
    seen: (table, rows) => {
      if (table !== current.table) before += current.rows
      current = { table, rows }
    },
    total: () => before + current.rows,
  }
}

/** Does something with many rows, and says how many so far: in place on a terminal, now and then in a log. */
export async function showRows<T>(what: string, work: (seen: Progress) => Promise<T>): Promise<T> {
  const live = process.stdout.isTTY
  const began = performance.now()
  const { seen, total } = counter()
  const rows = () => `${number.format(total())} rows`
  const write = (text: string, end: string) => process.stdout.write(live ? `\r\u001b[2K  ${text}` : `  ${text}${end}`)
  write(`… ${what}`, '\n')
  const timer = setInterval(() => write(`… ${what}: ${rows()}`, '\n'), live ? everyLive : everyLog)
  const close = (mark: string) => {
    clearInterval(timer)
    write(`${mark} ${what}: ${rows()} (${duration(performance.now() - began)})`, '\n')
    if (live) process.stdout.write('\n')
  }
  try {
    const result = await work(seen)
    close('✓')
    return result
  } catch (error) {
    close('✗')
    throw error
  }
}
