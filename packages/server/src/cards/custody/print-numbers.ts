import { lastSerial } from '@hubcap/rules/cards/card-no'
import { readNumber } from '@hubcap/rules/cards/custody/number-series'
import type { PrintNumbersInput } from '@hubcap/rules/cards/custody/print-numbers.input'
import { headquartersStock } from '@hubcap/rules/cards/custody/stock-holder'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lockSeries } from './lock-series.ts'
import { writeMovement } from './write-movement.ts'

/** Numbers come into being at headquarters, behind the last or from a number on that is given. */
export async function printNumbers(request: Request, input: PrintNumbersInput): Promise<string> {
  authorize(request, 'card_stock.print')
  const { seriesId, first, quantity, idempotencyKey } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const before = await claimKey(db, request, { operation: 'printNumbers', key: idempotencyKey, input, resultId: id })
    if (before) return before
    const series = await lockSeries(db, request, seriesId)
    const { _max } = await db.numberStretch.aggregate({ where: { seriesId }, _max: { lastSerial: true } })
    const from = first === null ? Number(_max.lastSerial ?? 0) + 1 : decided(readNumber(series, first)).serial
    const range = { from, to: from + quantity - 1 }
    const left = Math.max(0, lastSerial(series) - from + 1)
    if (quantity > left) throw new Refused('stock.series_full', { left })
    const movement = { kind: 'printed', range, by: headquartersStock, to: null, at: request.now } as const
    await writeMovement(db, request, series, movement, { id, reason: null })
    return id
  })
}
