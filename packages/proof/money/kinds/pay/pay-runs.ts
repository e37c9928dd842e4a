import { randomUUID } from 'node:crypto'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor } from '../../clients/ask.ts'
import { isNearMidnight } from '../../contracts/days.ts'
import type { Model } from '../../model/model.ts'
import { begin, type FranchiseePay, lastRunOf, paySteps, step } from '../../pay/runs.ts'
import { bareId, type Chain, idFor } from '../../world/make-world.ts'
import { foretold } from '../foretold.ts'
import type { Kind, Operation } from '../operation.ts'

const documents = {
  begin: documentFor('beginPayRun', 'BeginPayRunInput', '... on PayRun { id month }'),
  step: documentFor('stepPayRun', 'StepPayRunInput', '... on PayRun { id }'),
}
const mostAtOnce = 2
export const minimumWage = 250_000

/** Headquarters or the owner. */
const askerOf = (random: Random, chain: Chain, { franchiseeId }: FranchiseePay) =>
  random.chance(0.5) ? chain.admin : (chain.owners.get(franchiseeId) ?? chain.admin)

type Of = { readonly model: Model; readonly chain: Chain; readonly pay: FranchiseePay; readonly random: Random }

export function beginning({ model, chain, pay, random }: Of): Operation {
  const key = randomUUID()
  const judge = foretold(pay.possible, key, begin(key, pay.begins, model.pay.today))
  const input = { franchiseeId: idFor('Franchisee', pay.franchiseeId), month: pay.begins, minimumWage }
  return {
    kind: 'beginPayRun',
    call: {
      ...{ asker: askerOf(random, chain, pay), document: documents.begin },
      input: { ...input, idempotencyKey: key },
    },
    done(value) {
      pay.ids.set(key, bareId(value.id))
      return judge(`done for ${value.month}`)
    },
    refused: judge,
  }
}

export function stepping(of: Of, runKey: string, name: string, revision: number): Operation {
  const { model, chain, pay, random } = of
  const key = randomUUID()
  const judge = foretold(pay.possible, key, step(runKey, name, revision, model.pay.today))
  const id = idFor('PayRun', pay.ids.get(runKey) as string)
  const input = { id, step: name, revision, idempotencyKey: key }
  return {
    kind: `stepPayRun, ${name}`,
    call: { asker: askerOf(random, chain, pay), document: documents.step, input },
    done: () => judge('done'),
    refused: judge,
  }
}

function chooseIdle(model: Model, random: Random): Of | null {
  const chain = random.of(model.chains)
  const pay = random.of(model.pay.franchisees.get(chain) ?? [])
  return isNearMidnight() || pay.possible.pending >= mostAtOnce ? null : { model, chain, pay, random }
}

const stepKind = (name: string, weight: number): Kind => ({
  name: `stepPayRun, ${name}`,
  weight,
  draw(model, random) {
    const chosen = chooseIdle(model, random)
    if (!chosen) return null
    const { pay } = chosen
    const known = Object.entries(pay.possible.one).filter(([key]) => pay.ids.has(key))
    const last = known.at(-1)
    const found = random.chance(0.03) && known.length > 0 ? random.of(known) : last
    if (!found) return null
    const [runKey, { revision: is }] = found
    const revision = random.chance(0.03) ? is + 1 : is
    const would = pay.possible.would(step(runKey, name, revision, model.pay.today))
    return would || random.chance(0.04) ? stepping(chosen, runKey, name, revision) : null
  },
})

const weights: Record<string, number> = { calculate: 1.5, review: 6, approve: 6, lock: 6 }

/** A franchisee's months are paid: calculated, reviewed, approved and locked one after the other, and calculated again. */
export const payRunKinds: readonly Kind[] = [
  {
    name: 'beginPayRun',
    weight: 6,
    draw(model, random) {
      const chosen = chooseIdle(model, random)
      if (!chosen) return null
      const { pay } = chosen
      const would = pay.possible.would(begin('next', pay.begins, model.pay.today))
      return would || random.chance(0.03) ? beginning(chosen) : null
    },
  },
  ...paySteps.map((name) => stepKind(name, weights[name] ?? 1)),
]

/** What brings a franchisee's pay a step further towards a run of this month that knows all there is; null where nothing does. */
export function nextStep(of: Of): Operation | null {
  const { model, pay } = of
  const last = lastRunOf(pay.possible.one)
  const { today } = model.pay
  if (!last || last.run.status === 'locked')
    return pay.possible.would(begin('next', pay.begins, today)) ? beginning(of) : null
  const { key, run } = last
  const next = { calculated: 'review', reviewed: 'approve', approved: 'lock' }[run.status] ?? 'calculate'
  return pay.possible.would(step(key, next, run.revision, today)) ? stepping(of, key, next, run.revision) : null
}

export function calculatingAgain(of: Of): Operation | null {
  const last = lastRunOf(of.pay.possible.one)
  return last && last.run.status !== 'locked' ? stepping(of, last.key, 'calculate', last.run.revision) : null
}
