import { asDate } from '@hubcap/server/operation/dates'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import type { Timeline } from '../load/timeline.ts'

/** Made up for the demo, but near to what was announced; a chain takes in what is, with where to read it. */
const source = '演示数据，请以公告为准'
const tables = {
  lpr_1y: [
    { fromOn: '2024-07-22', ppm: 33_500, source },
    { fromOn: '2024-10-21', ppm: 31_000, source },
    { fromOn: '2025-05-20', ppm: 30_000, source },
  ],
  deposit_1y: [{ fromOn: '2015-10-24', ppm: 15_000, source }],
} as const

/** The reference rates that interest on refunds goes by, as finance took them in up to today. */
export async function setRates(request: Request, time: Timeline): Promise<void> {
  const { tenantId } = request.actor
  await doorOf(request).write((db) =>
    db.rateTable.createMany({
      data: Object.entries(tables).map(([kind, rows]) => ({
        ...{ tenantId, kind, rows: rows.map((row) => ({ ...row })), knownUntil: asDate(time.today) },
        changedAt: request.now,
      })),
    }),
  )
}
