import { QuotaGridDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import type { SearchParams } from 'nuqs/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { draftKeyOf, loadQuotasAddress, sheetOf } from './quotas-address.ts'
import { QuotasScreen } from './quotas-screen.tsx'

/** What is to be reached month by month, and whether the split adds up. */
export async function QuotasPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadQuotasAddress(searchParams), requireViewer()])
  if (!can(viewer, 'quota.read')) return <Forbidden />
  const of = sheetOf(address, viewer.today)
  const { quotaGrid } = await query(QuotaGridDocument, of)
  const draftKey = draftKeyOf(viewer.assignment.id, of)
  return <QuotasScreen key={draftKey} read={quotaGrid} of={of} draftKey={draftKey} />
}
