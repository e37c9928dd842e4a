import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateProductForm } from './create-product-form.tsx'

export async function CreateProductPage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('catalog'), requireViewer()])
  if (!can(viewer, 'card_product.create')) return <Forbidden />
  return (
    <FormPage title={t('form.create_title')} back={{ href: backToList('/card-products', list), label: t('title') }}>
      <CreateProductForm list={list} />
    </FormPage>
  )
}
