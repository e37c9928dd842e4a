import type { CardProductStatus } from '../../catalog/card-product-status.ts'
import { accept, type Decision } from '../../decision/decision.ts'
import type { FranchiseeStatus } from '../../network/franchisee-status.ts'
import type { StaffStatus } from '../../network/staff-status.ts'
import type { StoreStatus } from '../../network/store-status.ts'
import type { Charge } from '../charge.ts'
import type { CardFacts } from '../life/card-condition.ts'
import { decideCardAction } from '../life/decide-card-action.ts'
import { type Movement, type Payment, paidBy } from '../movement.ts'
import { chargeCard } from '../postings/charge-card.ts'
import type { CardTerms } from '../product/card-terms.ts'
import { chargeTerms } from '../product/charge-terms.ts'
import { refuse } from '../refusals.ts'
import { type RechargeFigures, rechargeFigures } from './recharge-figures.ts'
import { renewalFrom } from './renewal-from.ts'

/** Money in minor units, days as YYYY-MM-DD. */
export type RechargeRequest = {
  readonly facts: CardFacts
  readonly product: { readonly status: CardProductStatus }
  /** Those that the product is sold on that day. */
  readonly offer: CardTerms
  readonly franchisee: { readonly status: FranchiseeStatus }
  readonly store: { readonly franchiseeId: string; readonly status: StoreStatus }
  readonly staff: { readonly franchiseeId: string; readonly status: StaffStatus }
  /** By the terms that the card was sold on. */
  readonly isUsableHere: boolean
  readonly payments: readonly Payment[]
  readonly grantedAt: Date
  readonly on: string
  readonly charge: Pick<Charge, 'cardId' | 'lotIds'>
}

export type Recharged = {
  /** A period card is renewed: it is given another period instead of more money. */
  readonly action: 'recharge' | 'renew'
  readonly figures: RechargeFigures
  readonly movement: Movement
  /** The card's last day from then on; null: it has none. */
  readonly expiresOn: string | null
}

function placeRefusal({ product, franchisee, store, staff, isUsableHere }: RechargeRequest) {
  if (product.status !== 'on_sale') return refuse('card.recharge_withdrawn')
  if (franchisee.status !== 'active') return refuse('card.recharge_franchisee_not_active')
  if (store.status !== 'open') return refuse('card.recharge_store_not_open')
  if (staff.franchiseeId !== store.franchiseeId) return refuse('card.recharge_staff_elsewhere')
  if (staff.status !== 'active') return refuse('card.recharge_staff_not_active')
  return isUsableHere ? null : refuse('card.recharge_not_here')
}

const later = (one: string | null, other: string | null) =>
  one === null || other === null ? null : one > other ? one : other

/**
 * A card recharged, or renewed where it goes by days: what it is given, by what is offered that day, and what goes into the books of whoever takes the money and
 * owes the value. What the law says of it was asked besides.
 */
export function decideRecharge(request: RechargeRequest): Decision<Recharged> {
  const { facts, offer, payments, store, on } = request
  const action = facts.kind === 'period' ? 'renew' : 'recharge'
  const may = decideCardAction(facts, action)
  if (!may.ok) return may
  const turnedDown = placeRefusal(request)
  if (turnedDown) return turnedDown
  const figures = rechargeFigures(offer, paidBy(payments), facts.currency)
  if (!figures.ok) return figures
  const { price, principal, bonus, uses } = figures.value
  const { content, expiresOn, bonusExpiresOn } = chargeTerms(offer, action === 'renew' ? renewalFrom(facts, on) : on)
  const charge: Charge = {
    ...{ ...request.charge, franchiseeId: store.franchiseeId, price, principal, bonus, expiresOn, bonusExpiresOn },
    ...{ funding: offer.funding, grantedAt: request.grantedAt },
    content: content.kind === 'count' && uses !== null ? { kind: 'count', uses } : content,
  }
  const movement = chargeCard('recharge', charge, payments, facts.currency)
  if (!movement.ok) return movement
  return accept({
    ...{ action, figures: figures.value, movement: movement.value },
    expiresOn: later(facts.expiresOn, expiresOn),
  })
}
