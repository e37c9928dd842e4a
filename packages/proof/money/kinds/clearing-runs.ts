import { randomUUID } from 'node:crypto'
import { newPayment } from '../clearing/payment.ts'
import { actions, type Clearing, draft, step } from '../clearing/runs.ts'
import { documentFor, type Values } from '../clients/ask.ts'
import { dayInChina, isNearMidnight } from '../contracts/days.ts'
import type { Model } from '../model/model.ts'
import { bareId, type Chain, idFor } from '../world/make-world.ts'
import { foretold } from './foretold.ts'
import type { Kind, Operation } from './operation.ts'

const documents = {
  draft: documentFor('draftClearingRun', 'DraftClearingRunInput', '... on ClearingRun { id fromOn }'),
  step: documentFor(
    'stepClearingRun',
    'StepClearingRunInput',
    '... on ClearingRun { id nets { franchiseeId net } payments { id debtorId creditorId amount } }',
  ),
}
const mostAtOnce = 3
/** So many runs that can be worked on are enough. */
const mostOpen = 3
const isBack = (action: string) => action === 'redraft' || action === 'discard'
const isOver = (status: string) => status === 'locked' || status === 'discarded'

const clearingOf = (model: Model, chain: Chain) => model.clearing.get(chain) as Clearing

function drafting(model: Model, chain: Chain): Operation {
  const clearing = clearingOf(model, chain)
  const key = randomUUID()
  const judge = foretold(clearing.possible, key, draft(key, chain.clearedFrom, dayInChina(new Date())))
  return {
    kind: 'draftClearingRun',
    call: { asker: chain.admin, document: documents.draft, input: { day: chain.clearedFrom, idempotencyKey: key } },
    done(value) {
      clearing.ids.set(key, bareId(value.id))
      return judge(`done from ${value.fromOn}`)
    },
    refused: judge,
  }
}

type Net = { franchiseeId: string | null; net: number }
type Instruction = { id: string; debtorId: string | null; creditorId: string | null; amount: number }

const partyOf = (id: string | null) => (id === null ? null : bareId(id))

/** The nets are zero together; once it is locked, payments settle them, fewer than there are parties. */
function judgeNets(model: Model, chain: Chain, id: string, value: Values): void {
  const [nets, payments] = [value.nets as Net[], value.payments as Instruction[]]
  const sum = nets.reduce((all, { net }) => all + Number(net), 0)
  if (sum !== 0) model.found('clearing', `The nets of run ${id} come to ${sum}`)
  if (payments.length === 0) return
  const open = new Map(nets.map(({ franchiseeId, net }) => [franchiseeId, Number(net)]))
  for (const { debtorId, creditorId, amount } of payments) {
    open.set(debtorId, (open.get(debtorId) ?? 0) + Number(amount))
    open.set(creditorId, (open.get(creditorId) ?? 0) - Number(amount))
  }
  const isRight = [...open.values()].every((left) => left === 0) && payments.every(({ amount }) => Number(amount) > 0)
  if (!isRight || payments.length >= nets.length)
    model.found('clearing', `The payments of run ${id} don’t settle its nets: ${JSON.stringify(value)}`)
  for (const { id: payment, debtorId, creditorId, amount } of payments)
    model.payments.add(
      newPayment({
        ...{ id: bareId(payment), chain, amount: Number(amount) },
        ...{ debtorId: partyOf(debtorId), creditorId: partyOf(creditorId) },
      }),
    )
}

type Stepping = { readonly runKey: string; readonly action: string; readonly revision: number }

function stepping(model: Model, chain: Chain, { runKey, action, revision }: Stepping): Operation {
  const clearing = clearingOf(model, chain)
  const key = randomUUID()
  const asked = step(runKey, action, revision, dayInChina(new Date()))
  const judge = foretold(clearing.possible, key, asked, `of ${runKey} `)
  const id = idFor('ClearingRun', clearing.ids.get(runKey) as string)
  return {
    kind: `stepClearingRun, ${action}`,
    call: { asker: chain.admin, document: documents.step, input: { id, action, revision, idempotencyKey: key } },
    done(value) {
      const wrong = judge('done')
      if (action === 'lock' || !(value.payments as unknown[]).length) judgeNets(model, chain, id, value)
      return wrong
    },
    refused: judge,
  }
}

const stepKind = (action: string, weight: number): Kind => ({
  name: `stepClearingRun, ${action}`,
  weight,
  draw(model, random) {
    if (isNearMidnight()) return null
    const chain = random.of(model.chains)
    const clearing = clearingOf(model, chain)
    if (clearing.possible.pending >= mostAtOnce) return null
    const today = dayInChina(new Date())
    const runs = Object.entries(clearing.possible.one).filter(([key]) => clearing.ids.has(key))
    const open = runs.filter(([, { status }]) => !isOver(status))
    const able = open
      .filter(([key, { revision }]) => clearing.possible.would(step(key, action, revision, today)))
      .toSorted(([, one], [, other]) => (one.from < other.from ? -1 : 1))
    // The first is what those behind it wait for: it goes on mostly, and the last is what goes back.
    const likely = isBack(action) ? able.at(-1) : able[0]
    const found = likely
      ? random.chance(0.6)
        ? likely
        : random.of(able)
      : random.chance(0.03) && runs.length > 0
        ? random.of(runs)
        : null
    if (!found) return null
    const [runKey, { revision: is }] = found
    return stepping(model, chain, { runKey, action, revision: random.chance(0.03) ? is + 1 : is })
  },
})

/** What brings a chain's clearing up to all that there is: a run drafted again, or the next; null where nobody knows which day it is. */
export function draftUpToDate(model: Model, chain: Chain): { operation: Operation; runKey: string } | null {
  if (isNearMidnight()) return null
  const { possible, ids } = clearingOf(model, chain)
  const runs = Object.entries(possible.one).filter(([key]) => ids.has(key))
  const [open] = runs
    .filter(([, { status }]) => status === 'drafted' || status === 'reviewed')
    .toSorted(([, one], [, other]) => (one.from < other.from ? 1 : -1))
  if (open) {
    const [runKey, { revision }] = open
    return { operation: stepping(model, chain, { runKey, action: 'redraft', revision }), runKey }
  }
  const operation = drafting(model, chain)
  return { operation, runKey: String(operation.call.input.idempotencyKey) }
}

const weights: Record<string, number> = { redraft: 0.7, review: 3, approve: 4, lock: 5, discard: 0.6 }

/** A chain's periods are cleared: drafted, reviewed, approved and locked in their order, drafted again or discarded. */
export const clearingKinds: readonly Kind[] = [
  {
    name: 'draftClearingRun',
    weight: 1.8,
    draw(model, random) {
      const chain = random.of(model.chains)
      const { possible } = clearingOf(model, chain)
      if (isNearMidnight() || possible.pending >= mostAtOnce) return null
      const open = Object.values(possible.one).filter(({ status }) => !isOver(status))
      const hasNext = possible.would(draft('next', chain.clearedFrom, dayInChina(new Date())))
      return open.length >= mostOpen || !(hasNext || random.chance(0.03)) ? null : drafting(model, chain)
    },
  },
  ...actions.map((action) => stepKind(action, weights[action] ?? 1)),
]
