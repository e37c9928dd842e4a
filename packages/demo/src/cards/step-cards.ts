import type { Reading } from '@hubcap/database/door/database'
import { refundCardInput } from '@hubcap/rules/cards/law/refund/refund-card.input'
import type { RefundCaseKind } from '@hubcap/rules/cards/law/refund/refund-case'
import { cardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import { freezeCardInput } from '@hubcap/rules/cards/life/freeze-card.input'
import { newCardInput } from '@hubcap/rules/cards/life/new-card.input'
import { freezeCard } from '@hubcap/server/cards/life/freeze-card'
import { replaceCard } from '@hubcap/server/cards/life/replace-card'
import { reportCardLost } from '@hubcap/server/cards/life/report-card-lost'
import { refundCard } from '@hubcap/server/cards/refunds/refund-card'
import { refundPreview } from '@hubcap/server/cards/refunds/refund-preview'
import { todayOf } from '@hubcap/server/operation/dates'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { addDays, type Day } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'

type Card = { readonly id: string; readonly storeId: string }

/** Who knows the cards that lie about: those sold in a span of days that nobody touched after it. */
type Quiet = (of: { from: Day; to: Day; least: number }) => readonly Card[]

type Step = (request: Request, card: Card, at: number) => Promise<unknown>

const key = (what: string, at: number) => ({ idempotencyKey: `demo-${what}-${at}` })

async function refund(request: Request, { id, storeId }: Card, at: number, kind: RefundCaseKind): Promise<void> {
  const cause = kind === 'consumers_cause' ? 'consumer' : null
  const question = { askedOn: todayOf(request), cause, usedBefore: null, hadTheSameBefore: false } as const
  const { offers } = await doorOf(request).write((db) => refundPreview(db as Reading, request, id, question))
  const total = offers.find((offer) => offer.kind === kind)?.sum?.total ?? 0
  if (total <= 0) return
  const reason = kind === 'within_days' ? '客户七日内退卡' : '客户搬离本市，申请退卡'
  const payments = [{ method: 'wechat', amount: total }]
  const input = { id, storeId, ...question, case: kind, payments, reason, ...key('refund', at) }
  await refundCard(request, inputOf(refundCardInput, input))
}

const holds = '银行协查，暂停使用'
const steps: readonly Step[] = [
  (request, { id }, at) =>
    freezeCard(request, inputOf(freezeCardInput, { id, amount: null, reason: holds, ...key('freeze', at) })),
  (request, { id }, at) =>
    freezeCard(
      request,
      inputOf(freezeCardInput, { id, amount: 10_000, reason: '服务纠纷，暂扣一百元', ...key('part', at) }),
    ),
  (request, { id }, at) =>
    reportCardLost(request, inputOf(cardStepInput, { id, reason: '客户来电挂失', ...key('lost', at) })),
  async (request, { id }, at) => {
    await reportCardLost(request, inputOf(cardStepInput, { id, reason: '钱包遗失', ...key('lost', at) }))
    await replaceCard(request, inputOf(newCardInput, { id, cardNo: null, reason: '挂失补卡', ...key('replace', at) }))
  },
  (request, card, at) => refund(request, card, at, 'consumers_cause'),
]

const rounds = 3
const least = 15_000

/** A few cards that were frozen, lost, replaced and given back in the last days, as the counters would have. */
export async function stepCards(time: Timeline, quiet: Quiet): Promise<void> {
  const quietSince = addDays(time.today, -14)
  const lying = quiet({ from: addDays(time.today, -120), to: quietSince, least })
  const cards = lying.slice(0, steps.length * rounds)
  for (const [at, card] of cards.entries()) {
    const step = steps[at % steps.length] as Step
    await step(time.on(addDays(time.today, -1 - (at % 12))), card, at)
  }
  const fresh = quiet({ from: addDays(time.today, -5), to: addDays(time.today, -2), least: 1 }).slice(0, 2)
  for (const [at, card] of fresh.entries())
    await refund(time.on(addDays(time.today, -1)), card, cards.length + at, 'within_days')
}
