import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { loadScorecards } from './load-scorecards.ts'
import { ScorecardForm } from './scorecard-form.tsx'

type Props = { card: string | null; isNew?: boolean }

/** Another way of giving points, from a month on: of a scorecard, or with isNew of another that begins as its copy. */
export async function EditScorecardPage({ card: asked, isNew = false }: Props) {
  const [t, { viewer, month, families, chosen, versions }] = await Promise.all([
    getTranslations('scorecard'),
    loadScorecards(asked),
  ])
  if (!can(viewer, 'scorecard.set')) return <Forbidden />
  const held = chosen ?? families[0]
  if (!held) throw new Error('A chain always has a scorecard')
  const newest = versions.find(({ familyId }) => familyId === held.familyId) ?? held
  const isOnly = families.length === 1
  const back = isOnly
    ? { href: '/scorecard', label: t('title') }
    : { href: scorecardPath(held.familyId), label: held.name }
  return (
    <FormPage
      title={t(isNew ? 'form.title_new' : 'form.title')}
      lead={t(isNew ? 'form.lead_new' : 'form.lead')}
      back={back}
    >
      <ScorecardForm newest={newest} isNew={isNew} thisMonth={month} back={back.href} />
    </FormPage>
  )
}
