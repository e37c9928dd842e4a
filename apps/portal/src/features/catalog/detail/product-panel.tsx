'use client'

import { ProductDetailDocument, type ProductDetailQuery, type ProductFieldsFragment } from '@generated/graphql.ts'
import { cardBearingTerms } from '@hubcap/words/terms/card-law'
import { cardIssuerTerms, cardProductKindTerms, usableAtTerms } from '@hubcap/words/terms/catalog'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useSpan } from '@/lib/words/use-span.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { ProductStatusBadge } from '../product-status-badge.tsx'
import { useSetProductStatus } from './use-set-product-status.ts'

/** One card product: what it costs, what it gives, who owes it. */
export function ProductPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('catalog.detail')
  return (
    <RecordPanel document={ProductDetailDocument} type="CardProduct" id={id} label={t('title')} onClose={onClose}>
      {(product) => <LoadedProduct product={product} onClose={onClose} />}
    </RecordPanel>
  )
}

type Product = Extract<NonNullable<ProductDetailQuery['node']>, { __typename: 'CardProduct' }>

function LoadedProduct({ product, onClose }: { product: Product; onClose: () => void }) {
  const t = useTranslations('catalog')
  const { money } = useFormat()
  const { term } = useTerms()
  const mayEdit = useCan('card_product.update')
  const span = useSpan()
  const { id, name, code, kind, issuer, price, principal, bonus, status, terms } = product
  const { uses, period, usesPerMonth, validMonths, bearing, usableAt } = terms
  return (
    <SidePanel
      label={t('detail.title')}
      title={name}
      onClose={onClose}
      actions={
        mayEdit && (
          <>
            <FormLink for="edit" path={nodePath('/card-products', id, 'edit')}>
              {t('detail.edit')}
            </FormLink>
            <StatusButton product={product} />
          </>
        )
      }
    >
      <p className="mb-4 flex items-center gap-3">
        <span className="text-figure font-strong tabular">{price === null ? t('open_amount') : money(price)}</span>
        <ProductStatusBadge status={status} />
      </p>
      <Details
        items={[
          { term: t('detail.principal'), value: principal === null ? t('detail.all_principal') : money(principal) },
          { term: t('detail.bonus'), value: bonus > 0 ? money(bonus) : t('detail.no_bonus') },
          { term: t('detail.worth'), value: principal === null ? null : money(principal + bonus) },
          { term: t('detail.kind'), value: term(cardProductKindTerms, kind) },
          { term: t('form.uses'), value: uses },
          { term: t('form.period'), value: span(period) },
          {
            term: t('form.uses_per_month'),
            value: period === null ? null : (usesPerMonth ?? t('versions.unlimited')),
          },
          { term: t('form.bearing'), value: term(cardBearingTerms, bearing) },
          {
            term: t('versions.valid'),
            value:
              period === null ? (span(validMonths === null ? null : `P${validMonths}M`) ?? t('versions.never')) : null,
          },
          { term: t('form.usable_at'), value: term(usableAtTerms, usableAt) },
          { term: t('detail.issuer'), value: term(cardIssuerTerms, issuer) },
          { term: t('detail.code'), value: <span className="tabular select-all">{code}</span> },
        ]}
      />
      <p className="mt-4">
        <Link href={nodePath('/card-products', id, 'terms')} className="text-accent underline">
          {t('versions.open', { no: terms.versionNo })}
        </Link>
      </p>
    </SidePanel>
  )
}

function StatusButton({ product }: { product: ProductFieldsFragment }) {
  const t = useTranslations('catalog.detail')
  const { set, busy } = useSetProductStatus()
  const other = product.status === 'on_sale' ? 'withdrawn' : 'on_sale'
  return (
    <Button busy={busy} onClick={() => set(product, other, product.status)}>
      {t(other === 'withdrawn' ? 'withdraw' : 'put_on_sale')}
    </Button>
  )
}
