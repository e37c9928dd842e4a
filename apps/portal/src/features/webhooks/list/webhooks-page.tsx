import { WebhookListDocument } from '@generated/graphql.ts'
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
import { loadWebhooksAddress, webhooksFilter } from './webhooks-address.ts'
import { WebhooksTable } from './webhooks-table.tsx'

/** Which other systems are told of what, and whether it reaches them. */
export async function WebhooksPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('webhooks'),
    loadWebhooksAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'webhook.read')) return <Forbidden />
  const filter = webhooksFilter(address)
  const { webhooks } = await query(WebhookListDocument, { ...pageVariables(address), filter })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <FormLink for="new" path="/webhooks/new">
            {t('create')}
          </FormLink>
        }
      />
      <WebhooksTable {...listPage(webhooks)} />
    </>
  )
}
