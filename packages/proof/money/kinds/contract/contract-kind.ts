import { randomUUID } from 'node:crypto'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor, type Values } from '../../clients/ask.ts'
import type { Contract } from '../../contracts/contract.ts'
import { dayInChina, isNearMidnight } from '../../contracts/days.ts'
import type { State } from '../../contracts/state.ts'
import type { Model } from '../../model/model.ts'
import type { Step } from '../../model/possible.ts'
import { type Chain, idFor } from '../../world/make-world.ts'
import { drawLikely } from '../choosing/draw-likely.ts'
import { foretold } from '../foretold.ts'
import type { Call, Kind, Operation } from '../operation.ts'

/** What is to be asked of a contract. */
export type Plan = {
  readonly asker: Call['asker']
  readonly document: string
  readonly input: Values
  readonly step: Step<State>
  /** What of the answer must be as the model says. */
  says?(value: Values): string
  /** What is to be known besides, once it is asked, done or refused. */
  asked?(): void
  done?(value: Values): void
  refused?(): void
}

export type Drawing = {
  readonly model: Model
  readonly random: Random
  readonly chain: Chain
  readonly contract: Contract
  /** Which of its cards. */
  readonly at: number
  readonly today: string
  readonly key: string
}

/** So many are looked at for one where it would be done. */
const tries = 30

function operationOf(name: string, contract: Contract, key: string, plan: Plan): Operation {
  contract.asked++
  const judge = foretold(contract.possible, key, plan.step, `of sale ${contract.saleId} `)
  plan.asked?.()
  return {
    kind: name,
    call: { asker: plan.asker, document: plan.document, input: { ...plan.input, idempotencyKey: key } },
    done(value) {
      plan.done?.(value)
      return judge(plan.says?.(value) ?? 'done')
    },
    refused(code) {
      plan.refused?.()
      return judge(code)
    },
  }
}

/** A kind of operation on a card with terms of its own: its answer must be one that some order of all that was asked gives. */
export const contractKind = (name: string, weight: number, draw: (drawing: Drawing) => Plan | null): Kind => ({
  name,
  weight,
  draw(model, random) {
    if (isNearMidnight()) return null
    const [chain, today, key] = [random.of(model.chains), dayInChina(new Date()), randomUUID()]
    const drawOne = () => {
      const contract = model.contracts.choose(chain, random)
      if (!contract) return null
      const known = contract.cardIds.length
      const at = random.chance(0.93) ? known - 1 : random.between(0, known - 1)
      const plan = draw({ model, random, chain, contract, at, today, key })
      return plan && { contract, plan }
    }
    const drawn = drawLikely(random, tries, drawOne, ({ contract, plan }) => contract.possible.would(plan.step))
    return drawn && operationOf(name, drawn.contract, key, drawn.plan)
  },
})

/** Of every card that was handed on; one that has none takes it for nothing. */
export const cardPassword = '246810'

export const cardDocument = (field: string): string =>
  documentFor(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, '... on Card { id status }')

export const cardIdOf = ({ contract, at }: Drawing): string => idFor('Card', contract.cardIds[at] as string)

/** Headquarters, or the manager of the store that sold it. */
export const askerOf = ({ random, chain, contract }: Drawing): Call['asker'] =>
  random.chance(0.4) ? (chain.managers.get(contract.place.storeId) ?? chain.admin) : chain.admin

export const customerAt = ({ contract, at }: Drawing): string => contract.possible.one.cards[at]?.customerId as string
