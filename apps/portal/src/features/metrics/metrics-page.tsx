import { MetricListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { MetricsTable } from './metrics-table.tsx'

/** What can be counted, when, and for whom: the general ones, and those that the chain made of them. */
export async function MetricsPage() {
  const [t, viewer, { metrics }] = await Promise.all([
    getTranslations('metrics'),
    requireViewer(),
    query(MetricListDocument, {}),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(viewer, 'metric.change') && (
            <FormLink for="new" path="/metrics/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <MetricsTable metrics={metrics} />
    </>
  )
}
