import { currentCaller } from '@hubcap/database/door/caller'
import type { Prisma } from '@hubcap/database/prisma'
import { saleNoPrefix } from '@hubcap/rules/sales/sale-no-prefix'
import { endOfToken } from '@hubcap/rules/search/search-token'

/** A day's numbers begin with its six digits: in a narrower scope than the chain's, the numbers of others are passed over. */
const narrowing = 6

/** Sales whose number is this or begins so; null where it can be no number. */
export function saleNoWhere(text: string): Prisma.CardSaleWhereInput | null {
  const prefix = saleNoPrefix(text)
  if (!prefix) return null
  if (prefix.length < narrowing && currentCaller().actor.scope !== 'chain') return { saleNo: prefix }
  return { saleNo: { gte: prefix, lt: endOfToken(prefix) } }
}
