import { RecordSaleChoicesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import type { SearchParams } from 'nuqs/server'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { RecordSaleScreen } from './record-sale-screen.tsx'
import { loadSaleAddress } from './sale-address.ts'
import { soldLead } from './sold-lead.ts'

const storeFilter = (place: ChosenPlace | null) => ({
  status: 'open' as const,
  ...(place?.kind === 'franchisee' && { franchiseeIds: [place.id] }),
})

/** Reads what can be chosen: the stores where the viewer may sell, and the cards on sale. */
export async function RecordSalePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, { place, lead: leadId }] = await Promise.all([requireViewer(), loadSaleAddress(searchParams)])
  if (!can(viewer, 'card_sale.record')) return <Forbidden />
  const wanted = place?.kind === 'store' ? place.id : null
  const [{ stores, cardProducts, chosen, numberSeries, counterLaw }, lead] = await Promise.all([
    query(RecordSaleChoicesDocument, {
      storeFilter: storeFilter(place),
      storeId: wanted ?? '',
      withStore: wanted !== null,
    }),
    soldLead(leadId),
  ])
  const preset =
    chosen?.__typename === 'Store' && chosen.status === 'open' ? { id: chosen.id, name: chosen.name } : null
  return (
    <RecordSaleScreen
      stores={nodesOf(stores)}
      storeCount={stores.totalCount}
      preset={lead?.store ?? preset}
      lead={lead}
      products={nodesOf(cardProducts)}
      sellsByNumber={nodesOf(numberSeries).length > 0}
      law={counterLaw}
    />
  )
}
