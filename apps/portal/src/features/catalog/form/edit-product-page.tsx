import { ProductDetailDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { EditProductForm } from './edit-product-form.tsx'

export async function EditProductPage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('catalog'),
    requireViewer(),
    query(ProductDetailDocument, { id }),
  ])
  const product = node?.__typename === 'CardProduct' ? node : null
  if (!product) notFound()
  if (!can(viewer, 'card_product.update')) return <Forbidden />
  return (
    <FormPage
      title={t('form.edit_title', { name: product.name })}
      lead={t('form.edit_lead')}
      back={{ href: backToList('/card-products', list), label: t('title') }}
    >
      <EditProductForm product={product} list={list} />
    </FormPage>
  )
}
