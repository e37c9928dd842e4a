import type { Writing } from '@hubcap/database/door/database'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../../operation/request.ts'
import type { CardToOpen } from './opened-card.ts'

const usesOf = ({ content }: CardToOpen) => (content.kind === 'count' ? content.uses : 0)

type Sums = { cards: number; principal: number; bonus: number; uses: number }

/** Adds some cards to what their import has brought so far, per day of the cut-over, franchisee and product. */
export async function addOpenings(
  db: Writing,
  { actor }: Pick<Request, 'actor'>,
  importId: string,
  cards: readonly CardToOpen[],
): Promise<void> {
  const sums = new Map<string, Sums & Pick<CardToOpen, 'cutOverOn' | 'franchiseeId' | 'cardProductId'>>()
  for (const card of cards) {
    const { cutOverOn, franchiseeId, cardProductId } = card
    const key = [cutOverOn, franchiseeId, cardProductId].join(' ')
    const sum = sums.get(key) ?? { cutOverOn, franchiseeId, cardProductId, cards: 0, principal: 0, bonus: 0, uses: 0 }
    sum.cards += 1
    sum.principal += card.principal
    sum.bonus += card.bonus
    sum.uses += usesOf(card)
    sums.set(key, sum)
  }
  const rows = [...sums.values()].map((sum) => ({ ...sum, id: uuidv7() }))
  await db.$executeRaw`
    INSERT INTO card_opening AS o (tenant_id, id, import_id, cut_over_on, franchisee_id, card_product_id, cards, principal, bonus, uses)
    SELECT ${actor.tenantId}::uuid, r.id, ${importId}::uuid, r."cutOverOn", r."franchiseeId", r."cardProductId", r.cards,
      r.principal, r.bonus, r.uses
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, "cutOverOn" date, "franchiseeId" uuid,
      "cardProductId" uuid, cards int, principal bigint, bonus bigint, uses bigint)
    ON CONFLICT (tenant_id, import_id, cut_over_on, franchisee_id, card_product_id) DO UPDATE
    SET cards = o.cards + excluded.cards, principal = o.principal + excluded.principal, bonus = o.bonus + excluded.bonus,
      uses = o.uses + excluded.uses`
}
