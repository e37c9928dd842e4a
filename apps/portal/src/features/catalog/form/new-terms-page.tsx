import { ProductVersionsDocument } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nodePath } from '@/lib/address/node-address.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { NewTermsForm } from './new-terms-form.tsx'

export async function NewTermsPage({ id }: { id: string }) {
  const [t, viewer, { node, cardProductVersions }] = await Promise.all([
    getTranslations('catalog'),
    requireViewer(),
    query(ProductVersionsDocument, { id }),
  ])
  const product = node?.__typename === 'CardProduct' ? node : null
  const [newest] = cardProductVersions
  if (!product || !newest) notFound()
  if (!can(viewer, 'card_product.update')) return <Forbidden />
  return (
    <FormPage
      title={t('form.terms_title', { name: product.name })}
      lead={t('form.terms_lead')}
      back={{ href: nodePath('/card-products', id, 'terms'), label: product.name }}
    >
      <NewTermsForm productId={id} kind={product.kind} newest={newest} fromOn={addDays(viewer.today, 1)} />
    </FormPage>
  )
}
