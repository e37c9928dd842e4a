import { HeldTodayDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { withIssuer } from './prepayment-address.ts'
import { RecordCustodyForm } from './record-custody-form.tsx'

export async function RecordCustodyPage({ issuer: chosen }: { issuer: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('prepayment'), requireViewer()])
  if (!can(viewer, 'prepayment.record')) return <Forbidden />
  const franchiseeId = chosen ?? (viewer.scope === 'chain' ? null : (viewer.franchiseeIds[0] ?? null))
  const { prepaymentHolding: issuer } = await query(HeldTodayDocument, { franchiseeId })
  if (!issuer) notFound()
  return (
    <FormPage
      title={`${t('form.title')} · ${issuer.name ?? t('brand')}`}
      lead={t('form.lead')}
      back={{ href: withIssuer('/prepayment', issuer.franchiseeId), label: t('title') }}
    >
      <RecordCustodyForm issuer={issuer} />
    </FormPage>
  )
}
