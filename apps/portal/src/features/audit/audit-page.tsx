import { AuditFranchiseeNameDocument, AuditListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { auditFilter, loadAuditAddress } from './audit-address.ts'
import { AuditTable } from './audit-table.tsx'

async function franchiseeName(id: string | null): Promise<string | null> {
  const node = id ? (await query(AuditFranchiseeNameDocument, { id })).node : null
  return node?.__typename === 'Franchisee' ? node.name : null
}

/** Who did what: everything that was changed, taken along or opened. */
export async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, address] = await Promise.all([
    getTranslations('audit'),
    requireViewer(),
    loadAuditAddress(searchParams),
  ])
  if (!can(viewer, 'audit.read')) return <Forbidden />
  const filter = auditFilter(address)
  const order = orderBy(address.sort, ['at'], { field: 'at', direction: 'desc' })
  const [{ auditEntries }, franchisee] = await Promise.all([
    query(AuditListDocument, { ...pageVariables(address), filter, orderBy: order }),
    franchiseeName(address.franchisee),
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AuditTable {...listPage(auditEntries)} filter={filter} franchisee={franchisee} />
    </>
  )
}
