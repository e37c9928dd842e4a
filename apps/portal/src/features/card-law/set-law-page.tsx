import { CardLawPageDocument } from '@generated/graphql.ts'
import { type LawRule, lawRules } from '@hubcap/rules/cards/law/parameters/law-rule'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { SetLawForm } from './set-law-form.tsx'

export async function SetLawPage({ rule }: { rule: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('card_law'), requireViewer()])
  if (!can(viewer, 'card_law.set')) return <Forbidden />
  const { cardLaw } = await query(CardLawPageDocument, {})
  const chosen = lawRules.find((one) => one === rule) ?? (lawRules[0] as LawRule)
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/card-law', label: t('title') }}>
      <SetLawForm entries={cardLaw} rule={chosen} />
    </FormPage>
  )
}
