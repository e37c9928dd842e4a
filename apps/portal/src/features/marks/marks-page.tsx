import { MarksDocument } from '@generated/graphql.ts'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { pageVariables } from '@/lib/address/list-address.ts'
import { monthIn, thisMonth } from '@/lib/address/month.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadMarksAddress, marksFilter } from './marks-address.ts'
import { MarksBar } from './marks-bar.tsx'
import { OwnMarks } from './own-marks.tsx'
import { PeopleMarks } from './people-marks.tsx'

/** Where marks are given: of oneself, and of those below. */
export async function MarksPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadMarksAddress(searchParams), requireViewer()])
  if (!can(viewer, 'score_mark.give')) return <Forbidden />
  const [t, format] = await Promise.all([getTranslations('marks'), getFormat()])
  const now = thisMonth(viewer)
  const month = monthIn(address, now)
  const { performanceScores, own, scorePeriod } = await query(MarksDocument, {
    ...pageVariables(address),
    ...{ month, filter: marksFilter(address, now), hasOwn: viewer.staffId !== null },
    own: { month, level: 'staff', hasItems: true, ...(viewer.staffId && { staffIds: [viewer.staffId] }) },
  })
  const closed = isFixed(scorePeriod.status)
  const mine = own ? nodesOf(own).filter(({ evaluator }) => evaluator === 'self') : []
  const { rows, ...page } = listPage(performanceScores)
  const people = rows.filter(({ evaluator }) => evaluator === 'manager')
  const isNarrowed = Boolean(address.q) || address.missing === true
  const isEmpty = mine.length === 0 && people.length === 0 && !isNarrowed
  const marksOthers = viewer.scope !== 'person'
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={t('title')}
        lead={t(closed ? 'lead_closed' : 'lead', { month: format.month(month.slice(0, 7)) })}
      />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} hint={t(marksOthers ? 'empty.hint' : 'empty.own_hint')} />
      ) : (
        <div className="grid gap-4">
          {mine.map((score) => (
            <OwnMarks key={score.id} score={score} isClosed={closed} />
          ))}
          {marksOthers && (
            <section className="grid gap-3">
              <MarksBar unmarked={scorePeriod.unmarked} isClosed={closed} isChosen={address.missing === true} />
              <PeopleMarks people={people} isClosed={closed} {...page} />
            </section>
          )}
        </div>
      )}
    </div>
  )
}
