import { ProductGroupsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateMetricForm } from './create-metric-form.tsx'

/** A metric of the chain's own: a measure narrowed to a group, or credited to somebody else. */
export async function CreateMetricPage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('metrics'), requireViewer()])
  if (!can(viewer, 'metric.change')) return <Forbidden />
  const { serviceItems } = await query(ProductGroupsDocument, {})
  const groups = [...new Set(nodesOf(serviceItems).flatMap(({ productGroup }) => productGroup ?? []))].toSorted()
  return (
    <FormPage
      title={t('form.create_title')}
      lead={t('form.lead')}
      back={{ href: backToList('/metrics', list), label: t('title') }}
    >
      <CreateMetricForm productGroups={groups} list={list} />
    </FormPage>
  )
}
