import { ToInvoiceDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { taxTreatmentTerms } from '@hubcap/words/terms/invoices'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { loadIssueAddress } from './issue-address.ts'
import { IssueForm } from './issue-form.tsx'

/** An invoice for a sale or a recharge that somebody came from. */
export async function IssuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ sale, recharge, receipt }, viewer, t, locale] = await Promise.all([
    loadIssueAddress(searchParams),
    requireViewer(),
    getTranslations('invoices'),
    getLocale(),
  ])
  if (!can(viewer, 'invoice.issue')) return <Forbidden />
  const back = { href: '/invoices', label: t('title') }
  const of = { cardSaleId: sale, movementId: recharge, tillSaleId: receipt }
  if (!sale && !recharge && !receipt)
    return (
      <FormPage title={t('issue.title')} back={back}>
        <EmptyState title={t('issue.from_where')} hint={t('issue.from_where_hint')} />
      </FormPage>
    )
  const { invoiceable, numberSeries } = await query(ToInvoiceDocument, of)
  if (!invoiceable) notFound()
  const treatment = taxTreatmentTerms[invoiceable.taxTreatment][locale === 'en' ? 'en' : 'zh']
  return (
    <FormPage
      title={t('issue.title')}
      lead={`${treatment} · ${t(`issue.rule.${invoiceable.taxTreatment}`)}`}
      back={back}
    >
      <IssueForm
        of={of}
        source={invoiceable}
        series={nodesOf(numberSeries).filter(({ medium }) => medium === 'paper')}
      />
    </FormPage>
  )
}
