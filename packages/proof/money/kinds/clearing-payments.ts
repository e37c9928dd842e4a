import { randomUUID } from 'node:crypto'
import type { Random } from '../../src/hostile/random.ts'
import { note, type PaymentState, undo } from '../clearing/payment.ts'
import { documentFor, type Values } from '../clients/ask.ts'
import { dayInChina, isNearMidnight, plusDays } from '../contracts/days.ts'
import type { Step } from '../model/possible.ts'
import { idFor } from '../world/make-world.ts'
import { drawLikely } from './choosing/draw-likely.ts'
import { foretold } from './foretold.ts'
import type { Kind } from './operation.ts'

const documentOf = (field: string) =>
  documentFor(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, '... on ClearingPayment { id }')

type Plan = { readonly input: Values; readonly step: Step<PaymentState> }

/** So many are looked at for one where it would be done. */
const tries = 8

const paymentKind = (field: string, weight: number, plan: (random: Random, today: string) => Plan): Kind => {
  const document = documentOf(field)
  return {
    name: field,
    weight,
    draw(model, random) {
      if (isNearMidnight()) return null
      const chain = random.of(model.chains)
      const drawOne = () => {
        const payment = model.payments.choose(chain, random)
        return payment && { payment, wanted: plan(random, dayInChina(new Date())) }
      }
      const would = ({ payment, wanted }: NonNullable<ReturnType<typeof drawOne>>) =>
        payment.possible.would(wanted.step)
      const drawn = drawLikely(random, tries, drawOne, would)
      if (!drawn) return null
      const { payment, wanted } = drawn
      const key = randomUUID()
      payment.asked++
      const judge = foretold(payment.possible, key, wanted.step, `of ${payment.id} `)
      const input = { id: idFor('ClearingPayment', payment.id), ...wanted.input, idempotencyKey: key }
      return {
        kind: field,
        call: { asker: chain.admin, document, input },
        done: () => judge('done'),
        refused: judge,
      }
    },
  }
}

/** What franchisees are to pay each other for a locked period was paid, or wasn't after all. */
export const paymentKinds: readonly Kind[] = [
  paymentKind('noteClearingPayment', 1.2, (random, today) => {
    const paidOn = plusDays(today, random.chance(0.03) ? 2 : -random.between(0, 30))
    return { input: { paidOn }, step: note(paidOn, today) }
  }),
  paymentKind('undoClearingPayment', 0.9, () => ({ input: { reason: '没到账' }, step: undo })),
]
