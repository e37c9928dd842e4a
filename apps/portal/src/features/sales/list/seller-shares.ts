import { SellerSharesDocument } from '@generated/graphql.ts'
import { type MonthsNow, thisMonth } from '@/lib/address/month.ts'
import { query } from '@/lib/api/query.ts'
import { creditsPath } from '@/lib/credits/credits-path.ts'
import { type SalesAddress, salesFilter } from './sales-address.ts'

/** What counts for a seller by shares, in minor units, and where it is listed. */
export type SellerShares = { sum: number; path: string }

/**
 * A shared sale stands in the list whole, with its seller. So beside the list of one seller it is said what counts for them;
 * null where the list is narrowed in a way that shares aren't.
 */
export async function sellerShares(address: SalesAddress, now: MonthsNow): Promise<SellerShares | null> {
  const { staff, place, product, pay, status, q } = address
  const { from, to } = salesFilter(address, now)
  if (!staff || !from || !to || product || pay?.length || status || q) return null
  const asked = {
    ...{ from, to },
    franchiseeId: place?.kind === 'franchisee' ? place.id : null,
    storeId: place?.kind === 'store' ? place.id : null,
  }
  const { credits } = await query(SellerSharesDocument, { ...asked, staffId: staff })
  const { franchiseeId: franchisee, storeId: store } = asked
  const month = address.month ?? thisMonth(now)
  const path = creditsPath({ metric: 'sales_amount', month, from, to, franchisee, store, staff })
  return { sum: credits.sum, path }
}
