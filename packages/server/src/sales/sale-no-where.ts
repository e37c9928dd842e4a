import type { Prisma } from '@hubcap/database/prisma'
import { endOfToken } from '@hubcap/rules/customers/search-token'
import { saleNoPrefix } from '@hubcap/rules/sales/sale-no-prefix'

/** A day's numbers begin with its six digits: of such a beginning there are no more than a day has. */
const narrowing = 6

/**
 * Sales whose number is this or begins so; null where it can be no number.
 * shortest: of fewer characters it must be the whole number; where numbers out of sight or of any order are passed over
 */
export function saleNoWhere(text: string, shortest = narrowing): Prisma.CardSaleWhereInput | null {
  const prefix = saleNoPrefix(text)
  if (!prefix) return null
  return { saleNo: prefix.length < shortest ? prefix : { gte: prefix, lt: endOfToken(prefix) } }
}
