import { ScorecardsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { monthOf } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { ScorecardForm } from './scorecard-form.tsx'

/** Another way of giving points, from a month on. It begins with the newest version. */
export async function EditScorecardPage() {
  const [t, viewer] = await Promise.all([getTranslations('scorecard'), requireViewer()])
  if (!can(viewer, 'scorecard.set')) return <Forbidden />
  const month = monthOf(viewer.today)
  const { scorecard, scorecards } = await query(ScorecardsDocument, { month: `${month}-01` })
  const [newest = scorecard] = nodesOf(scorecards)
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/scorecard', label: t('title') }}>
      <ScorecardForm newest={newest} thisMonth={month} />
    </FormPage>
  )
}
