import { accountKinds } from '@hubcap/rules/ledger/account-kind'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'

export const loadBooksAddress = createLoader({ on: parseAsIsoDay })

/** movement: none is the latest. */
export const loadMovementAddress = createLoader({ movement: parseAsString })

export const loadAccountAddress = createLoader({
  kind: parseAsStringLiteral(accountKinds),
  franchisee: parseAsString,
  method: parseAsStringLiteral(paymentMethods),
  from: parseAsIsoDay,
  to: parseAsIsoDay,
})
