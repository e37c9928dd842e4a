import { ProductVersionsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nodePath } from '@/lib/address/node-address.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { VersionsTable } from './versions-table.tsx'

/** A product's terms beside each other, by the day from which they hold. */
export async function VersionsPage({ id }: { id: string }) {
  const [t, viewer, { node, cardProductVersions }] = await Promise.all([
    getTranslations('catalog'),
    requireViewer(),
    query(ProductVersionsDocument, { id }),
  ])
  const product = node?.__typename === 'CardProduct' ? node : null
  if (!product) notFound()
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={product.name}
        lead={t('versions.lead')}
        actions={
          can(viewer, 'card_product.update') && (
            <FormLink for="new" path={`${nodePath('/card-products', id, 'terms')}/new`}>
              {t('versions.add')}
            </FormLink>
          )
        }
      />
      <VersionsTable kind={product.kind} versions={cardProductVersions} today={viewer.today} />
    </div>
  )
}
