import { createLoader, parseAsStringLiteral } from 'nuqs/server'
import { listAddress } from '@/lib/address/list-address.ts'

export const outcomeOrders = ['most_gained', 'most_lost', 'name'] as const

export const loadSimulationAddress = createLoader({
  ...listAddress,
  order: parseAsStringLiteral(outcomeOrders).withDefault('most_gained'),
})
