import type { Reading } from '@hubcap/database/door/database'
import type { Searched } from '../customers/searched-list.ts'
import { type CardFilterInput, cardWhere } from './card-filter.ts'
import type { CardSums } from './card-totals.type.ts'

const none = { principal: 0n, bonus: 0n, frozen: 0n }

/** What the cards that a filter leaves hold together, in minor units. */
export async function cardSums(
  db: Reading,
  filter: CardFilterInput | null | undefined,
  searched: Searched | null,
): Promise<CardSums> {
  if (searched) {
    const [found] = await db.$queryRaw<CardSums[]>`
      SELECT coalesce(sum(l.remaining) FILTER (WHERE l.kind <> 'bonus'), 0)::bigint AS principal,
        coalesce(sum(l.remaining) FILTER (WHERE l.kind = 'bonus'), 0)::bigint AS bonus, coalesce(sum(l.frozen), 0)::bigint AS frozen
      FROM (${searched.rows}) t JOIN card_lot l ON l.tenant_id = t.tenant_id AND l.card_id = t.id`
    return found ?? none
  }
  const kinds = await db.cardLot.groupBy({
    by: ['kind'],
    where: { card: cardWhere(filter) },
    _sum: { remaining: true, frozen: true },
  })
  const sumOf = (of: typeof kinds) => of.reduce((sum, { _sum }) => sum + (_sum.remaining ?? 0n), 0n)
  return {
    principal: sumOf(kinds.filter(({ kind }) => kind !== 'bonus')),
    bonus: sumOf(kinds.filter(({ kind }) => kind === 'bonus')),
    frozen: kinds.reduce((sum, { _sum }) => sum + (_sum.frozen ?? 0n), 0n),
  }
}
