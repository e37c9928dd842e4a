import { randomUUID } from 'node:crypto'
import { actions, draft, step } from '../clearing/runs.ts'
import { documentFor } from '../clients/ask.ts'
import { dayInChina, isNearMidnight } from '../contracts/days.ts'
import type { Model } from '../model/model.ts'
import { bareId, type Chain, idFor } from '../world/make-world.ts'
import type { Kind, Operation } from './operation.ts'

const documents = {
  draft: documentFor('draftClearingRun', 'DraftClearingRunInput', '... on ClearingRun { id fromOn }'),
  step: documentFor('stepClearingRun', 'StepClearingRunInput', '... on ClearingRun { id nets { net } }'),
}
const mostAtOnce = 3
/** So many runs that can be worked on are enough. */
const mostOpen = 3
const isOver = (status: string) => status === 'locked' || status === 'discarded'

function drafting(model: Model, chain: Chain): Operation | null {
  const clearing = model.clearing.get(chain)
  if (!clearing || clearing.possible.pending >= mostAtOnce) return null
  const open = Object.values(clearing.possible.one).filter(({ status }) => !isOver(status))
  if (open.length >= mostOpen) return null
  const key = randomUUID()
  clearing.possible.ask(key, draft(key, chain.clearedFrom, dayInChina(new Date())))
  const judge = (says: string) => {
    const instead = clearing.possible.answered(key, says)
    return instead === null ? null : `was answered ${says}, and should be ${instead}`
  }
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

const stepKind = (action: string, weight: number): Kind => ({
  name: `stepClearingRun, ${action}`,
  weight,
  draw(model, random) {
    if (isNearMidnight()) return null
    const chain = random.of(model.chains)
    const clearing = model.clearing.get(chain)
    if (!clearing || clearing.possible.pending >= mostAtOnce) return null
    const today = dayInChina(new Date())
    const runs = Object.entries(clearing.possible.one).filter(([key]) => clearing.ids.has(key))
    const able = runs.filter(([key, { revision }]) => clearing.possible.would(step(key, action, revision, today)))
    const found = able.length > 0 ? random.of(able) : random.chance(0.03) && runs.length > 0 ? random.of(runs) : null
    if (!found) return null
    const [runKey, { revision: is }] = found
    const revision = random.chance(0.03) ? is + 1 : is
    const key = randomUUID()
    clearing.possible.ask(key, step(runKey, action, revision, today))
    const judge = (says: string) => {
      const instead = clearing.possible.answered(key, says)
      return instead === null ? null : `of ${runKey} was answered ${says}, and should be ${instead}`
    }
    const id = idFor('ClearingRun', clearing.ids.get(runKey) as string)
    return {
      kind: `stepClearingRun, ${action}`,
      call: { asker: chain.admin, document: documents.step, input: { id, action, revision, idempotencyKey: key } },
      done(value) {
        const sum = (value.nets as { net: number }[]).reduce((all, { net }) => all + Number(net), 0)
        if (sum !== 0) model.found('clearing', `The nets of run ${id} come to ${sum}`)
        return judge('done')
      },
      refused: judge,
    }
  },
})

const weights: Record<string, number> = { redraft: 0.8, review: 2, approve: 2, lock: 2, discard: 0.5 }

/** A chain's periods are cleared: drafted, reviewed, approved and locked in their order, drafted again or discarded. */
export const clearingKinds: readonly Kind[] = [
  {
    name: 'draftClearingRun',
    weight: 2,
    draw: (model, random) => (isNearMidnight() ? null : drafting(model, random.of(model.chains))),
  },
  ...actions.map((action) => stepKind(action, weights[action] ?? 1)),
]
