import type { Line } from '../clearing/runs.ts'
import { wait } from '../clients/ask.ts'
import type { Learning } from './learn-cards.ts'

type Row = Record<string, unknown>

/** So many of a run are enough to contest. */
const most = 24

const lineOf = ({ id, kind, debtor_id, creditor_id, amount }: Row): Line => ({
  ...{ id: String(id), kind: String(kind), amount: Number(amount) },
  ...{ debtorId: debtor_id as string | null, creditorId: creditor_id as string | null },
})

/** Looks up what lines the runs have that lie open to their parties, as an owner does who opens the statement. */
export async function learnLines({ model, weather, isOver, sql }: Learning): Promise<void> {
  while (!isOver()) {
    const began = performance.now()
    try {
      for (const { possible, ids, lines } of model.clearing.values())
        for (const [key, id] of ids) {
          if (lines.has(key) || !['reviewed', 'approved'].includes(possible.one[key]?.status ?? '')) continue
          const rows = await sql(
            `SELECT id, kind, debtor_id, creditor_id, amount FROM clearing_run_line WHERE clearing_run_id = '${id}' ORDER BY id LIMIT ${most}`,
          )
          lines.set(key, rows.map(lineOf))
        }
    } catch (error) {
      if (!weather.isRough(began)) throw error
    }
    await wait(500)
  }
}
