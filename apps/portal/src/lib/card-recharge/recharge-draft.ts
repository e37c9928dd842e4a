import type { PaymentMethod, RechargeTermsQuery } from '@generated/graphql.ts'
import { rechargeFigures } from '@hubcap/rules/cards/recharge/recharge-figures'
import type { Outcome } from '@/lib/api/send.ts'

export type RechargeTerms = Extract<RechargeTermsQuery['rechargeTerms'], { __typename: 'RechargeTerms' }>

export type RechargeDraft = {
  payments: { method: PaymentMethod | ''; amount: number | null }[]
  buyerIdentified: boolean
  storeId: string
  staffId: string
}

/** What an amount in minor units puts on the card; null where it puts nothing. */
export function givenFor(terms: RechargeTerms, amount: number | null, currency: string) {
  if (amount === null || !(amount > 0)) return null
  const figures = rechargeFigures({ ...terms, period: terms.renewsFrom }, amount, currency)
  return figures.ok ? figures.value : null
}

/** Beside which field a refusal belongs. */
const fieldOf: Readonly<Record<string, readonly string[]>> = {
  'card_law.recharge_over_limit': ['payments', '0', 'amount'],
  'card.recharge_not_whole': ['payments', '0', 'amount'],
  'card_law.named_without_name': ['buyerIdentified'],
  'card_law.bearers_without_name': ['buyerIdentified'],
  'card_law.individual_by_transfer': ['payments', '0', 'method'],
}

/** A refusal as what is wrong with a field, where there is one that would mend it. */
export function besideItsField<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.kind !== 'refused') return outcome
  const { code, params } = outcome
  const path = fieldOf[code]
  return path ? { kind: 'invalid', issues: [{ path, code, params }] } : outcome
}
