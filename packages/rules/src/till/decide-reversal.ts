import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import type { TillSaleStatus } from './till-sale-status.ts'

/** A sale at the till is reversed once. */
export const decideReversal = (sale: { readonly status: TillSaleStatus }): Decision<undefined> =>
  sale.status === 'reversed' ? refuse('till.already_reversed') : accept(undefined)
