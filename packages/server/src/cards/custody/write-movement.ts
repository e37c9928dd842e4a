import type { Writing } from '@hubcap/database/door/database'
import { decideMovement } from '@hubcap/rules/cards/custody/decide-movement'
import { type NumberRange, shared, sizeOf } from '@hubcap/rules/cards/custody/number-range'
import { numberOf } from '@hubcap/rules/cards/custody/number-series'
import { levelOf, movePlaced, placeAfter } from '@hubcap/rules/cards/custody/placed-stretch'
import { isSameHolder, type StockHolder } from '@hubcap/rules/cards/custody/stock-holder'
import type { StockMovement } from '@hubcap/rules/cards/custody/stock-movement'
import { uuidv7 } from 'uuidv7'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import type { Request } from '../../operation/request.ts'
import { loadStretches } from './load-stretches.ts'
import type { KnownSeries } from './lock-series.ts'
import { type KnownStretch, stretchRow } from './stretch-rows.ts'

type Way = { readonly id: string; readonly reason: string | null; readonly stretches?: readonly KnownStretch[] }

/** What moves, by where it lay: each part is seen by those who saw it there. */
function partsOf(stretches: readonly KnownStretch[], movement: StockMovement) {
  const { kind, range, by } = movement
  if (kind === 'printed' || kind === 'issued') return [{ range, place: placeAfter(movement) }]
  const parts: { range: NumberRange; place: StockHolder }[] = []
  for (const stretch of stretches) {
    const part = shared(stretch, range)
    const last = parts.at(-1)
    if (!part) continue
    if (last && isSameHolder(last.place, stretch.place)) last.range = { from: last.range.from, to: part.to }
    else parts.push({ range: part, place: stretch.place })
  }
  return parts.length > 0 ? parts : [{ range, place: by }]
}

async function saveStretches(
  db: Writing,
  request: Request,
  seriesId: string,
  before: readonly KnownStretch[],
  movement: StockMovement,
): Promise<void> {
  const after = movePlaced(before, movement)
  const kept = new Set<string>()
  const made = after.flatMap((stretch) => {
    const within = before.find(({ from, to, place, holder, state }) => {
      const isAlike =
        state === stretch.state && isSameHolder(place, stretch.place) && isSameHolder(holder, stretch.holder)
      return isAlike && from <= stretch.from && stretch.to <= to
    })
    if (within && within.from === stretch.from && within.to === stretch.to) {
      kept.add(within.id)
      return []
    }
    const since = within?.since ?? movement.at
    return [stretchRow(stretch, { tenantId: request.actor.tenantId, id: uuidv7(), seriesId, since })]
  })
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  // Away before the new ones come: no number may stand in two at any time.
  if (gone.length > 0) await db.numberStretch.deleteMany({ where: { id: { in: gone } } })
  if (made.length > 0) await db.numberStretch.createMany({ data: made })
}

/**
 * Moves numbers of a series that is held, or says why not. id: of the movement; of its first part, where numbers that lay in
 * different places move at once. @throws Refused stock.…
 */
export async function writeMovement(
  db: Writing,
  request: Request,
  series: KnownSeries,
  movement: StockMovement,
  { id, reason, stretches }: Way,
): Promise<void> {
  const { kind, range, by, to, at } = movement
  const before = stretches ?? (await loadStretches(db, series.id, range))
  decided(decideMovement(before, movement, (serial) => numberOf(series, serial)))
  await saveStretches(db, request, series.id, before, movement)
  const { tenantId, userAccountId } = request.actor
  const rows = partsOf(before, movement).map((part, index) => ({
    ...{ tenantId, id: index === 0 ? id : uuidv7(), seriesId: series.id, kind, reason, at },
    ...{ firstSerial: part.range.from, lastSerial: part.range.to, quantity: sizeOf(part.range) },
    ...part.place,
    ...{ fromHolder: levelOf(by), toHolder: to && levelOf(to) },
    ...{ recordedById: userAccountId, recordedByName: request.actorName },
  }))
  await db.numberMovement.createMany({ data: rows })
  // A sale tells of its number itself.
  if (kind === 'sold') return
  for (const { recordedById: _, recordedByName: __, tenantId: ___, ...after } of rows)
    await recordChange(db, request, {
      action: kind === 'printed' ? 'card_stock.print' : 'card_stock.change',
      ...{ entity: 'number_movement', entityId: after.id, franchiseeId: after.franchiseeId, after },
    })
}
