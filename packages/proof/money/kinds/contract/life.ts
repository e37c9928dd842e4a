import { presentationFor } from '../../../bench/frame/token.ts'
import type { Values } from '../../clients/ask.ts'
import { frozenIn, lotsAt } from '../../contracts/of-card.ts'
import * as steps from '../../contracts/steps.ts'
import { bareId } from '../../world/make-world.ts'
import type { Kind } from '../operation.ts'
import {
  askerOf,
  cardDocument,
  cardIdOf,
  cardPassword,
  contractKind,
  type Drawing,
  type Plan,
} from './contract-kind.ts'

type Do = typeof steps.freeze

const planOf = (drawing: Drawing, document: string, act: Do, more: Values = {}): Plan => {
  const { contract, at, today } = drawing
  return {
    asker: askerOf(drawing),
    document,
    input: { id: cardIdOf(drawing), reason: '客人要求', ...more },
    step: (state) => act(state, contract, { at, today }),
  }
}

/** What comes of it is another card. */
const making = (plan: Plan, { contract }: Drawing): Plan => ({
  ...plan,
  done: ({ id }) => void contract.cardIds.push(bareId(id)),
})

const simple = (field: string, weight: number, act: Do): Kind => {
  const document = cardDocument(field)
  return contractKind(field, weight, (drawing) => planOf(drawing, document, act))
}

/** Of what is held: all, a part, or now and then more than there is. */
const someOf = ({ random }: Drawing, held: number): number =>
  random.chance(0.06) ? held + random.between(1, 500) : Math.max(1, random.between(1, Math.max(1, Math.ceil(held / 3))))

const freezing = { one: cardDocument('freezeCard'), other: cardDocument('unfreezeCard') }

const freezePart = contractKind('freezeCard, a part', 1.4, (drawing) => {
  const lots = lotsAt(drawing.contract.possible.one, drawing.at)
  const held = lots
    .filter(({ kind }) => kind === 'principal' || kind === 'bonus')
    .reduce((sum, lot) => sum + lot.remaining, 0)
  const amount = someOf(drawing, held)
  return planOf(drawing, freezing.one, steps.freezePart(amount), { amount })
})

const unfreezePart = contractKind('unfreezeCard, a part', 2.5, (drawing) => {
  const held = frozenIn(lotsAt(drawing.contract.possible.one, drawing.at))
  if (held === 0 && drawing.random.chance(0.95)) return null
  const amount = drawing.random.chance(0.6) ? Math.max(1, held) : someOf(drawing, held)
  return planOf(drawing, freezing.other, steps.unfreezePart(amount), { amount })
})

const passwords = { password: cardPassword, currentPassword: cardPassword }

const handing = (secret: string, name: string, weight: number, toNewCard: boolean): Kind => {
  const document = cardDocument('transferCard')
  return contractKind(name, weight, (drawing) => {
    const { model, random, chain } = drawing
    const { ids } = model.customersOf(chain)
    if (ids.length === 0) return null
    const to = random.of(ids)
    const plan = planOf(drawing, document, toNewCard ? steps.handOn(to) : steps.rename(to), { ...passwords, toNewCard })
    const input = { ...plan.input, presentation: presentationFor(secret, plan.asker, to) }
    return toNewCard ? making({ ...plan, input }, drawing) : { ...plan, input }
  })
}

const another = (field: string, weight: number, act: Do): Kind => {
  const document = cardDocument(field)
  return contractKind(field, weight, (drawing) => making(planOf(drawing, document, act), drawing))
}

/** Every step of a card's life but for its sale, its uses and its refund. @param secret by which the product signs who stands at the counter */
export const lifeKinds = (secret: string): readonly Kind[] => [
  contractKind('freezeCard', 1, (drawing) => planOf(drawing, freezing.one, steps.freeze)),
  contractKind('unfreezeCard', 2.5, (drawing) => planOf(drawing, freezing.other, steps.unfreeze)),
  freezePart,
  unfreezePart,
  simple('reportCardLost', 1.4, steps.reportLost),
  simple('findCard', 2, steps.find),
  another('replaceCard', 1, steps.replace),
  handing(secret, 'transferCard, the name', 0.8, false),
  handing(secret, 'transferCard', 1, true),
  simple('reactivateCard', 3, steps.reactivate),
  another('exchangeCard', 2.5, steps.exchange),
  simple('closeCard', 1.4, steps.close),
]
