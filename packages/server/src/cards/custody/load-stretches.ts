import type { Reading, Writing } from '@hubcap/database/door/database'
import type { NumberRange } from '@hubcap/rules/cards/custody/number-range'
import { type KnownStretch, stretchOf } from './stretch-rows.ts'

/** What is in sight of a range of a series, with the neighbours on both sides that may join what changes in it. */
export async function loadStretches(
  db: Reading | Writing,
  seriesId: string,
  { from, to }: NumberRange,
): Promise<KnownStretch[]> {
  const rows = await (db as Reading).numberStretch.findMany({
    where: { seriesId, firstSerial: { lte: to + 1 }, lastSerial: { gte: from - 1 } },
    orderBy: { firstSerial: 'asc' },
  })
  return rows.map(stretchOf)
}
