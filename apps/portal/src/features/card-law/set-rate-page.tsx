import { CardLawPageDocument } from '@generated/graphql.ts'
import { rateKinds } from '@hubcap/rules/cards/law/rates/rate-kind'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { SetRateForm } from './set-rate-form.tsx'

export async function SetRatePage({ kind }: { kind: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('card_law'), requireViewer()])
  if (!can(viewer, 'card_law.set')) return <Forbidden />
  const { cardRates } = await query(CardLawPageDocument, {})
  const chosen = rateKinds.find((one) => one === kind) ?? rateKinds[0]
  return (
    <FormPage title={t('rates.title')} lead={t('rates.lead')} back={{ href: '/card-law', label: t('title') }}>
      <SetRateForm tables={cardRates} kind={chosen} />
    </FormPage>
  )
}
