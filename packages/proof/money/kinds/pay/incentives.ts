import { randomUUID } from 'node:crypto'
import { documentFor } from '../../clients/ask.ts'
import { isNearMidnight, plusDays } from '../../contracts/days.ts'
import { Possible, type Step } from '../../model/possible.ts'
import type { IncentiveState } from '../../pay/pay.ts'
import { bareId, idFor } from '../../world/make-world.ts'
import { incentiveAmounts } from '../../world/plan-pay.ts'
import { chooseRecent } from '../choosing/choose-recent.ts'
import { foretold } from '../foretold.ts'
import { judgeRefusal, type Kind } from '../operation.ts'

const documents = {
  propose: documentFor('proposeIncentive', 'ProposeIncentiveInput', '... on Incentive { id status }'),
  decide: documentFor('decideIncentive', 'DecideIncentiveInput', '... on Incentive { id }'),
}
const mostAtOnce = 3
const course: Record<string, { from: string; to: string }> = {
  approve: { from: 'proposed', to: 'approved' },
  reject: { from: 'proposed', to: 'rejected' },
  withdraw: { from: 'approved', to: 'withdrawn' },
}

const decide =
  (name: string, seen: number): Step<IncentiveState> =>
  (state) => {
    const { status, revision, reviewed } = state
    if (revision !== seen) return 'write.stale'
    const way = course[name]
    if (way?.from !== status) return 'incentive.not_in_status'
    if (reviewed) return 'incentive.in_a_run'
    Object.assign(state, { status: way.to, revision: revision + 1 })
    return 'done'
  }

/** The franchisee's pay may be reviewed at any time, and calculated again. */
const reviewing: Step<IncentiveState> = (state) => {
  if (state.status !== 'approved') return 'nothing'
  state.reviewed = !state.reviewed
  return 'done'
}

const propose: Kind = {
  name: 'proposeIncentive',
  weight: 2.2,
  draw(model, random) {
    if (isNearMidnight()) return null
    const chain = random.of(model.chains)
    const { franchiseeId, storeId, staff } = random.of(chain.places)
    const [staffId, { today }] = [random.of(staff), model.pay]
    const [isPenalty, isAhead, isTooMuch] = [random.chance(0.4), random.chance(0.02), random.chance(0.02)]
    const day = isAhead ? plusDays(today, 2) : plusDays(today, -random.between(1, 60))
    const amount = isTooMuch ? incentiveAmounts.maxAmount + 1 : random.between(1, incentiveAmounts.maxAmount)
    const must = isTooMuch ? 'incentive.amount_out_of_range' : isAhead ? 'incentive.in_future' : null
    const asker = random.chance(0.5) ? chain.admin : (chain.managers.get(storeId) ?? chain.admin)
    const item = isPenalty ? chain.pay.penaltyId : chain.pay.rewardId
    const input = {
      ...{ incentiveItemId: idFor('IncentiveItem', item), staffId: idFor('Staff', staffId), day, amount },
      ...{ evidence: '有照片', idempotencyKey: randomUUID() },
    }
    return {
      kind: 'proposeIncentive',
      call: { asker, document: documents.propose, input },
      done(value) {
        if (must) return `was done, and should have been refused by ${must}`
        const state: IncentiveState = { status: 'proposed', revision: 1, reviewed: false }
        model.pay.incentives.push({
          ...{ id: bareId(value.id), chain, franchiseeId, staffId, day, amount: isPenalty ? -amount : amount },
          possible: new Possible(state, [reviewing]),
        })
        return null
      },
      refused: (code) => judgeRefusal(code, must),
    }
  },
}

const decideKind = (name: string, weight: number): Kind => ({
  name: `decideIncentive, ${name}`,
  weight,
  draw(model, random) {
    const isFree = ({ possible }: (typeof model.pay.incentives)[number]) =>
      possible.pending < mostAtOnce && possible.one.status === course[name]?.from
    const one = chooseRecent(random, model.pay.incentives, { hot: model.hot, tries: 6, isFree })
    if (!one || one.possible.pending >= mostAtOnce || (!isFree(one) && random.chance(0.95))) return null
    const { chain, franchiseeId, possible } = one
    const [key, is] = [randomUUID(), possible.one.revision]
    const revision = random.chance(0.03) ? is + 1 : is
    const judge = foretold(possible, key, decide(name, revision), `of ${one.id} `)
    const asker = random.chance(0.5) ? chain.admin : (chain.owners.get(franchiseeId) ?? chain.admin)
    const reason = name === 'approve' ? null : '查无此事'
    const input = { id: idFor('Incentive', one.id), step: name, revision, reason, idempotencyKey: key }
    return {
      kind: `decideIncentive, ${name}`,
      call: { asker, document: documents.decide, input },
      done: () => judge('done'),
      refused: judge,
    }
  },
})

/** Rewards and penalties are proposed and approved, rejected or withdrawn. */
export const incentiveKinds: readonly Kind[] = [
  propose,
  decideKind('approve', 1.6),
  decideKind('reject', 0.5),
  decideKind('withdraw', 0.5),
]
