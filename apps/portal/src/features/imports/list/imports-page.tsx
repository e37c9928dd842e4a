import { ImportListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { createLoader, type SearchParams } from 'nuqs/server'
import { listAddress, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ImportsTable } from './imports-table.tsx'

const loadAddress = createLoader(listAddress)

/** Every file that was brought in, the newest first. */
export async function ImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, address] = await Promise.all([
    getTranslations('imports'),
    requireViewer(),
    loadAddress(searchParams),
  ])
  if (!can(viewer, 'import.read')) return <Forbidden />
  const { imports } = await query(ImportListDocument, pageVariables(address))
  const create = can(viewer, 'import.create') && (
    <FormLink for="new" path="/imports/new">
      {t('create')}
    </FormLink>
  )
  return (
    <>
      <PageHeader title={t('title')} actions={imports.totalCount > 0 && create} />
      <ImportsTable {...listPage(imports)} create={create} />
    </>
  )
}
