import type { ServiceItemStatus } from '../catalog/service-item-status.ts'
import { accept, type Decision } from '../decision/decision.ts'
import { maxMoney } from '../input/max-money.ts'
import { refuse } from './refusals.ts'

/** Money in minor units, of one. */
export type TillLine = {
  readonly serviceName: string
  readonly status: ServiceItemStatus
  readonly quantity: number
  /** Of the price list for the store and day; null: it has none there. */
  readonly listPrice: number | null
  /** What is asked for it instead; null: the list's. */
  readonly price: number | null
  readonly priceReason: string | null
  /** Set between franchisees; null: none is. */
  readonly transferPrice: number | null
}

export type PricedLine = {
  readonly quantity: number
  readonly listPrice: number
  readonly price: number
  readonly amount: number
  readonly priceReason: string | null
  readonly transferPrice: number | null
}

type Pricing = { readonly maySetPrice: boolean; readonly currency: string }

function priceLine(line: TillLine, { maySetPrice, currency }: Pricing): Decision<PricedLine> {
  const { serviceName: service, listPrice, quantity, transferPrice, priceReason } = line
  if (line.status !== 'on_sale') return refuse('till.service_withdrawn', { service })
  if (listPrice === null) return refuse('till.service_without_price', { service })
  const price = line.price ?? listPrice
  const isChanged = price !== listPrice
  if (isChanged && !maySetPrice) return refuse('till.price_not_allowed', { price: { minor: listPrice, currency } })
  if (isChanged && priceReason === null) return refuse('till.price_reason_missing')
  const reason = isChanged ? priceReason : null
  return accept({ quantity, listPrice, price, amount: price * quantity, priceReason: reason, transferPrice })
}

/** What services come to, by the list or, with a reason and by whoever may, otherwise. */
export function priceLines(
  lines: readonly TillLine[],
  pricing: Pricing,
): Decision<{ lines: readonly PricedLine[]; total: number }> {
  const priced: PricedLine[] = []
  for (const line of lines) {
    const one = priceLine(line, pricing)
    if (!one.ok) return one
    priced.push(one.value)
  }
  const total = priced.reduce((sum, { amount }) => sum + amount, 0)
  if (total > maxMoney) return refuse('till.total_too_large', { most: { minor: maxMoney, currency: pricing.currency } })
  return accept({ lines: priced, total })
}
