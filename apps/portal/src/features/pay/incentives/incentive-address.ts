import { incentiveStatuses } from '@hubcap/rules/pay/incentive'
import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'

export const incentivesAddress = {
  ...frameAddress,
  status: parseAsStringLiteral(incentiveStatuses),
  after: parseAsString,
}
export const loadIncentivesAddress = createLoader(incentivesAddress)
export const incentivesPath = createSerializer(incentivesAddress)
