import { ApiKeyListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { apiKeysFilter, loadApiKeysAddress } from './api-keys-address.ts'
import { ApiKeysTable } from './api-keys-table.tsx'

/** Which other systems come in, as what, and when they last did. */
export async function ApiKeysPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('api_keys'),
    loadApiKeysAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'api_key.read')) return <Forbidden />
  const filter = apiKeysFilter(address)
  const { apiKeys } = await query(ApiKeyListDocument, { ...pageVariables(address), filter })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <FormLink for="new" path="/api-keys/new">
            {t('create')}
          </FormLink>
        }
      />
      <ApiKeysTable {...listPage(apiKeys)} />
    </>
  )
}
