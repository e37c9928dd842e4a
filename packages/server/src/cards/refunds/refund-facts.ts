import type { Reading, Writing } from '@hubcap/database/door/database'
import { type Had, prepaymentsOf } from '@hubcap/rules/cards/law/refund/prepayments'
import type { RefundFacts } from '@hubcap/rules/cards/law/refund/refund-facts'
import type { RefundQuestion } from '@hubcap/rules/cards/law/refund/refund-question'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { lawOn } from '../law/law-on.ts'
import { ratesOf } from '../law/rates-of.ts'
import type { HeldCard } from '../life/held-card.ts'
import { pausedDays } from './paused-days.ts'

/** What was taken of each lot by uses that weren't taken back. */
async function hadOf(db: Reading | Writing, lotIds: readonly string[]): Promise<Map<string, Had>> {
  const uses = await db.cardLotUse.groupBy({
    by: ['cardLotId'],
    where: { cardLotId: { in: [...lotIds] }, movement: { reversedBy: { none: {} } } },
    _sum: { amount: true, uses: true },
  })
  return new Map(
    uses.map(({ cardLotId, _sum }) => [cardLotId, { amount: Number(_sum.amount ?? 0), uses: _sum.uses ?? 0 }]),
  )
}

/** The prepayments of a card as the law on refunds looks at them. Asking and rescinding are one; the money goes back today. */
export async function refundFacts(
  db: Reading | Writing,
  request: Request,
  { card, lots }: HeldCard,
  { askedOn, cause, usedBefore, hadTheSameBefore }: RefundQuestion,
): Promise<RefundFacts[]> {
  const { timeZone, currency } = request.chain
  const had = await hadOf(
    db,
    lots.map(({ id }) => id),
  )
  const steps = await db.cardStep.findMany({
    where: { cardId: card.id, action: { in: ['freeze', 'unfreeze'] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { action: true, doneOn: true },
  })
  const [parameters, rates] = [await lawOn(db, askedOn), await ratesOf(db)]
  const prepayments = prepaymentsOf({ lots, had, usedBefore, pausedDays: pausedDays(steps, askedOn) })
  return prepayments.map(({ paid, paidAt, holding }) => {
    const paidOn = soldOn(paidAt, timeZone)
    const { isWorkingDay } = workingCalendar(paidOn, askedOn > paidOn ? askedOn : paidOn, tablesOf(timeZone))
    const days = { contractOn: paidOn, paidOn, askedOn, rescindedOn: askedOn, paidBackOn: todayOf(request) }
    return { ...days, currency, paid, holding, cause, hadTheSameBefore, parameters, rates, isWorkingDay }
  })
}
