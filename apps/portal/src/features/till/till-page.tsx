import { RecordSaleChoicesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { TillScreen } from './till-screen.tsx'

/** Services are sold here, to whoever stands at the counter. */
export async function TillPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, { place }] = await Promise.all([requireViewer(), loadFrameAddress(searchParams)])
  if (!can(viewer, 'till_sale.record')) return <Forbidden />
  const wanted = place?.kind === 'store' ? place.id : null
  const { stores, chosen } = await query(RecordSaleChoicesDocument, {
    storeFilter: { status: 'open', ...(place?.kind === 'franchisee' && { franchiseeIds: [place.id] }) },
    storeId: wanted ?? '',
    withStore: wanted !== null,
  })
  const preset =
    chosen?.__typename === 'Store' && chosen.status === 'open' ? { id: chosen.id, name: chosen.name } : null
  return <TillScreen stores={nodesOf(stores)} storeCount={stores.totalCount} preset={preset} />
}
