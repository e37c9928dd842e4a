import type { Random } from '../../src/hostile/random.ts'
import type { Holding } from '../model/holding.ts'
import type { Model, Sale, TillPart } from '../model/model.ts'
import type { Chain, Service } from '../world/make-world.ts'
import { oneOfFew } from './choosing/one-of-few.ts'

/** price: of one, in minor units; the list's or another. */
type Line = { readonly service: Service; readonly quantity: number; readonly price: number }

/** Whose points pay, how many, and what of the bill (minor units); must: what must come of it where they can't. */
export type ByPoints = {
  readonly customerId: string
  readonly held: Holding
  readonly points: number
  readonly amount: number
  readonly must: string | null
}

export type Bill = {
  readonly lines: readonly Line[]
  readonly total: number
  readonly points: ByPoints | null
  readonly parts: readonly TillPart[]
  readonly rest: number
}

export type Wish = { readonly atOtherPrice: boolean; readonly withPoints: boolean }

const isKnownVoided = ({ voidedBy, isSaidVoided }: Sale) => voidedBy !== null || isSaidVoided

/** Cards of one customer, whoever sold them; one that is known to be voided only now and then. */
function chooseCards(model: Model, random: Random, chain: Chain): Sale[] {
  const all = model.cardsOf(chain)
  const sold = random.chance(0.03) ? all : all.filter((card) => !isKnownVoided(card))
  if (sold.length === 0) return []
  const first = oneOfFew(random, sold)
  const others = sold.filter(({ customerId, id }) => customerId === first.customerId && id !== first.id)
  const more = Array.from({ length: random.between(0, 2) }, () => (others.length > 0 ? random.of(others) : null))
  const chosen = [...new Set([first, ...more])].filter((sale) => sale !== null)
  return random.chance(0.5) ? chosen : chosen.toReversed()
}

const tries = 12

/** Of somebody of whom it is known what they have: whole steps of it within the share of the bill that points may pay. */
function choosePoints(model: Model, random: Random, chain: Chain, total: number, of: string | null): ByPoints | null {
  const { step, value, maxShare } = chain.points.spending
  const { ids } = model.customersOf(chain)
  const most = Math.floor(Math.floor((total * maxShare) / 100) / value)
  const tooMany = random.chance(0.04)
  for (let tried = 0; tried < tries && ids.length > 0 && most > 0; tried++) {
    const customerId = of ?? oneOfFew(random, ids)
    const held = model.pointsOf(chain).of(customerId)
    const free = Math.floor(Math.max(0, held?.value ?? 0) / step)
    if (!held || (free === 0 && !tooMany)) continue
    const steps = tooMany ? Math.min(most, free + random.between(1, 3)) : random.between(1, Math.min(most, free))
    const isOdd = random.chance(0.02)
    const points = steps * step + (isOdd ? 1 : 0)
    return { customerId, held, points, amount: steps * value, must: isOdd ? 'points.not_whole_steps' : null }
  }
  return null
}

/** Some services, paid by points and cards as far as these go, or now and then further, and the rest otherwise. */
export function billOf(model: Model, random: Random, chain: Chain, { atOtherPrice, withPoints }: Wish): Bill | null {
  const services = random.of([chain.services.slice(0, 1), chain.services.slice(1), chain.services])
  const lines = services.map((service): Line => {
    const price = atOtherPrice ? random.between(1, 2 * service.price) : service.price
    return { service, quantity: random.between(1, 3), price }
  })
  const total = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  const cards = random.chance(withPoints ? 0.5 : 0.9) ? chooseCards(model, random, chain) : []
  const points = withPoints ? choosePoints(model, random, chain, total, cards[0]?.customerId ?? null) : null
  if (withPoints && !points) return null
  let rest = total - (points?.amount ?? 0)
  const parts: TillPart[] = []
  for (const card of cards) {
    const wish = random.chance(0.5) ? rest : random.between(0, rest)
    const amount = random.chance(0.08) ? wish : Math.min(wish, card.holding.value)
    if (amount < 1) continue
    parts.push({ card, amount })
    rest -= amount
  }
  return { lines, total, points, parts, rest }
}
