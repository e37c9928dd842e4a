import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { loadScorecards } from '../load-scorecards.ts'
import { GiveForm } from './give-form.tsx'

/** Says for whom a scorecard holds. */
export async function GivePage({ card: asked }: { card: string | null }) {
  const [t, { viewer, month, families, chosen }] = await Promise.all([
    getTranslations('scorecard'),
    loadScorecards(asked),
  ])
  if (!can(viewer, 'scorecard.set')) return <Forbidden />
  const card = chosen ?? families[0]
  if (!card) throw new Error('A chain always has a scorecard')
  const back = { href: scorecardPath(card.familyId), label: card.name }
  return (
    <FormPage title={t('given.form_title', { name: card.name })} lead={t('given.form_lead')} back={back}>
      <GiveForm card={card} thisMonth={month} />
    </FormPage>
  )
}
