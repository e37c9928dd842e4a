import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { GivenTo } from './given/given-to.tsx'
import { loadScorecards } from './load-scorecards.ts'
import { ScorecardHistory } from './scorecard-history.tsx'
import { ScorecardList } from './scorecard-list.tsx'
import { ScorecardTerms } from './scorecard-terms.tsx'

/** How points are given this month, and how it was and will be: of one scorecard, or all of them where there are several. */
export async function ScorecardPage({ card: asked }: { card: string | null }) {
  const [t, format, loaded] = await Promise.all([getTranslations('scorecard'), getFormat(), loadScorecards(asked)])
  const { viewer, month, families, chosen, versions, given } = loaded
  if (!chosen) return <ScorecardList families={families} given={given} maySet={can(viewer, 'scorecard.set')} />
  const isOnly = families.length === 1
  const begins = chosen.fromMonth.slice(0, 7)
  return (
    <div className="mx-auto max-w-2xl">
      {!isOnly && <BackLink href="/scorecard" label={t('title')} />}
      <PageHeader
        title={isOnly ? t('title') : chosen.name}
        lead={t(isOnly ? 'lead' : 'lead_several')}
        actions={can(viewer, 'scorecard.set') && <Actions card={chosen} isOnly={isOnly} />}
      />
      <div className="grid gap-4">
        <Card
          title={
            begins > month ? t('begins', { month: format.month(begins) }) : t('now', { month: format.month(month) })
          }
        >
          <ScorecardTerms card={chosen} />
        </Card>
        {!isOnly && <GivenTo card={chosen} given={given} thisMonth={month} />}
        <ScorecardHistory versions={versions} heldId={chosen.id} />
      </div>
    </div>
  )
}

async function Actions({ card: { familyId }, isOnly }: { card: ScorecardVersionFragment; isOnly: boolean }) {
  const t = await getTranslations('scorecard')
  return (
    <>
      <FormLink path={scorecardPath(familyId, '/edit')} for="edit">
        {t('edit')}
      </FormLink>
      {isOnly ? (
        <FormLink path={scorecardPath(familyId, '/new')} for="new">
          {t('new')}
        </FormLink>
      ) : (
        <FormLink path={scorecardPath(familyId, '/give')} for="new">
          {t('give')}
        </FormLink>
      )}
    </>
  )
}
