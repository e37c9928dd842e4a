import { accept, type Decision } from '../decision/decision.ts'
import { shareOut } from '../exact/share-out.ts'
import { fundingLess, fundingPlus, fundingTaken } from './bonus-funding.ts'
import { type BonusLot, inOrderOfUse, isExpired, type Lot, type PrincipalLot, type Take, valueIn } from './lot.ts'
import { refuse } from './refusals.ts'

/** What of a card's value is used first. */
export const drawRules = ['bonus_first', 'principal_first', 'in_proportion'] as const
export type DrawRule = (typeof drawRules)[number]

export type ValueLot = PrincipalLot | BonusLot
/** lots: those that were drawn on, as they are afterwards. */
export type Drawn<Any extends Lot = Lot> = { readonly takes: readonly Take[]; readonly lots: readonly Any[] }

export type Draw = {
  /** Minor units, more than zero. */
  readonly amount: number
  readonly rule: DrawRule
  /** YYYY-MM-DD: what expired before it can't be used. */
  readonly on: string
  readonly currency: string
}

export const isValueLot = (lot: Lot): lot is ValueLot => lot.kind === 'principal' || lot.kind === 'bonus'

const sumOf = (lots: readonly ValueLot[]) => lots.reduce((sum, lot) => sum + lot.remaining, 0)

/** Minor units of stored value that can be used on a day, principal and bonus apart. */
export function availableOn(lots: readonly Lot[], on: string): { principal: number; bonus: number } {
  const usable = lots.filter(isValueLot).filter((lot) => !isExpired(lot, on))
  const of = (kind: ValueLot['kind']) => sumOf(usable.filter((lot) => lot.kind === kind))
  return { principal: of('principal'), bonus: of('bonus') }
}

/** How much comes out of principal and how much out of bonus. The amount is no more than both together. */
function partsOf(amount: number, available: { principal: number; bonus: number }, rule: DrawRule) {
  const { principal, bonus } = available
  if (rule === 'bonus_first') return { bonus: Math.min(amount, bonus), principal: Math.max(0, amount - bonus) }
  if (rule === 'principal_first')
    return { principal: Math.min(amount, principal), bonus: Math.max(0, amount - principal) }
  const [ofPrincipal = 0, ofBonus = 0] = shareOut(amount, [principal, bonus])
  return { principal: ofPrincipal, bonus: ofBonus }
}

function takeFrom(lot: ValueLot, amount: number): { take: Take; lot: ValueLot } {
  const { id: lotId, cardId, kind, franchiseeId, charge } = lot
  const funding = lot.kind === 'bonus' ? fundingTaken(amount, lot.funding) : null
  const usedBefore = lot.granted - valueIn(lot)
  const take: Take = { lotId, cardId, kind, franchiseeId, amount, uses: 0, funding, usedBefore, charge }
  const remaining = lot.remaining - amount
  if (lot.kind === 'principal' || funding === null) return { take, lot: { ...lot, remaining } }
  return { take, lot: { ...lot, remaining, funding: fundingLess(lot.funding, funding) } }
}

/** Takes an amount out of lots of one kind, in order; they hold at least that much. */
function drawInOrder(lots: readonly ValueLot[], amount: number): Drawn<ValueLot> {
  let open = amount
  const drawn = inOrderOfUse(lots).flatMap((lot) => {
    const taken = Math.min(open, lot.remaining)
    open -= taken
    return taken > 0 ? [takeFrom(lot, taken)] : []
  })
  return { takes: drawn.map(({ take }) => take), lots: drawn.map(({ lot }) => lot) }
}

/**
 * Takes an amount out of a card's stored value by the product's rule: of principal and of bonus the lots that expire first.
 * Principal is never taken in the place of bonus of the same lot, nor the reverse: no lot holds both.
 */
export function consume(lots: readonly Lot[], draw: Draw): Decision<Drawn<ValueLot>> {
  const usable = lots.filter(isValueLot).filter((lot) => !isExpired(lot, draw.on))
  const available = availableOn(usable, draw.on)
  const minor = available.principal + available.bonus
  if (draw.amount > minor) return refuse('card.balance_short', { available: { minor, currency: draw.currency } })
  const parts = partsOf(draw.amount, available, draw.rule)
  const of = (kind: ValueLot['kind']) => {
    const ofKind = usable.filter((lot) => lot.kind === kind)
    return drawInOrder(ofKind, parts[kind])
  }
  const [first, second] = draw.rule === 'bonus_first' ? [of('bonus'), of('principal')] : [of('principal'), of('bonus')]
  return accept({ takes: [...first.takes, ...second.takes], lots: [...first.lots, ...second.lots] })
}

function givenBack(lot: Lot, { amount, uses, funding }: Take): Lot {
  const remaining = lot.remaining + amount
  if (lot.kind === 'count' || lot.kind === 'period') return { ...lot, remaining, usesLeft: lot.usesLeft + uses }
  if (lot.kind === 'bonus' && funding !== null) return { ...lot, remaining, funding: fundingPlus(lot.funding, funding) }
  return { ...lot, remaining }
}

/**
 * Lots with what was taken back in them; those that nothing was taken of are left out. A lot may have gone to another card
 * meanwhile: it stays there. Throws RangeError where a lot is missing or would hold more than it ever did.
 */
export function restore(lots: readonly Lot[], takes: readonly Take[]): Lot[] {
  const known = new Map(lots.map((lot) => [lot.id, lot]))
  const changed = new Map<string, Lot>()
  for (const take of takes) {
    const lot = changed.get(take.lotId) ?? known.get(take.lotId)
    const after = lot && givenBack(lot, take)
    if (!after || valueIn(after) > after.granted)
      throw new RangeError(`lot ${take.lotId} can't take ${take.amount} back`)
    changed.set(take.lotId, after)
  }
  return [...changed.values()]
}
