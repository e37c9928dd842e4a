import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { steps } from './steps.ts'

/** number: the one that is looked up. of: the place whose numbers are shown, as franchisee, store and person. */
const stockAddress = { ...frameAddress, number: parseAsString }
export const loadStockAddress = createLoader(stockAddress)

/** What is done with which numbers; series, first and last are filled in where a link knows them. */
const moveAddress = {
  ...frameAddress,
  step: parseAsStringLiteral(steps),
  series: parseAsString,
  first: parseAsString,
  last: parseAsString,
}
export const loadMoveAddress = createLoader(moveAddress)
export const movePath = createSerializer(moveAddress)
