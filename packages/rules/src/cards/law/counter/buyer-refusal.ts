import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'
import type { Buyer } from './buyer.ts'

/** Money in minor units. */
export type Payment = {
  readonly currency: string
  readonly buyer: Buyer
  /** All that is paid at once. */
  readonly total: number
  /** What of it comes by bank transfer, from an account in the buyer's name to the issuer's. */
  readonly transferred: number
}

/** At once: what is bought in one go, whether as sales of their own or not. Money in minor units. */
export type Bought = {
  readonly buysNamed: boolean
  /** Of the bearer cards: what is paid or their face value, whichever is more. */
  readonly bearerSum: number
}

type Parameters = Pick<LawParameters, 'real_name' | 'transfer'>

export function realNameRefusal({ buysNamed, bearerSum }: Bought, payment: Payment, { real_name }: Parameters) {
  if (!real_name || payment.buyer.isIdentified) return null
  const { bearerFrom, source } = real_name
  if (buysNamed) return refuse('card_law.named_without_name', { source })
  if (bearerSum < bearerFrom) return null
  const inMoney = (minor: number) => ({ minor, currency: payment.currency })
  return refuse('card_law.bearers_without_name', { from: inMoney(bearerFrom), most: inMoney(bearerFrom - 1), source })
}

/** From the threshold on the whole sum goes by transfer: a part in cash isn't allowed either. */
export function transferRefusal({ buyer, total, transferred, currency }: Payment, { transfer }: Parameters) {
  if (transferred > total) return refuse('card_law.transferred_over_total')
  if (!transfer || transferred === total) return null
  const minor = buyer.kind === 'unit' ? transfer.unitFrom : transfer.individualFrom
  if (total < minor) return null
  const from = { minor, currency }
  const { source } = transfer
  return buyer.kind === 'unit'
    ? refuse('card_law.unit_by_transfer', { from, source })
    : refuse('card_law.individual_by_transfer', { from, source })
}

export const buyerRefusal = (bought: Bought, payment: Payment, parameters: Parameters) =>
  realNameRefusal(bought, payment, parameters) ?? transferRefusal(payment, parameters)
