import { ScorecardsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { monthOf } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ScorecardHistory } from './scorecard-history.tsx'
import { ScorecardTerms } from './scorecard-terms.tsx'

/** How points are given this month, and how it was and will be. */
export async function ScorecardPage() {
  const [t, format, viewer] = await Promise.all([getTranslations('scorecard'), getFormat(), requireViewer()])
  const month = monthOf(viewer.today)
  const { scorecard, scorecards } = await query(ScorecardsDocument, { month: `${month}-01` })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(viewer, 'scorecard.set') && (
            <FormLink path="/scorecard/edit" for="edit">
              {t('edit')}
            </FormLink>
          )
        }
      />
      <div className="grid gap-4">
        <Card title={t('now', { month: format.month(month) })}>
          <ScorecardTerms card={scorecard} />
        </Card>
        <ScorecardHistory versions={nodesOf(scorecards)} heldId={scorecard.id} />
      </div>
    </div>
  )
}
