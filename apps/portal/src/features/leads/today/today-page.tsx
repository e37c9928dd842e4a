import { LeadRuleNowDocument, TodayDocument } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { NewLeadLink } from '../list/new-lead-link.tsx'
import { Missing } from './missing.tsx'
import { RunningOut } from './running-out.tsx'
import { TodayLeads } from './today-leads.tsx'

/** A rep's day: whom to call first, whose card runs out, and what is missing to the month. */
export async function TodayPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, { weekday }, viewer, { place }] = await Promise.all([
    getTranslations('leads'),
    getFormat(),
    requireViewer(),
    loadFrameAddress(searchParams),
  ])
  if (!can(viewer, 'lead.change')) return <Forbidden />
  const { today, staffId, scope } = viewer
  const { leadRule } = await query(LeadRuleNowDocument, { day: today })
  const own = scope === 'person' && staffId ? { staffIds: [staffId] } : placeFilter(place)
  const open = { ...own, statuses: ['open' as const] }
  const warnsFrom = leadRule ? addDays(today, leadRule.warnDays - leadRule.quietDays) : '1900-01-01'
  const answer = await query(TodayDocument, {
    due: { ...open, isPooled: false, dueBy: today },
    quiet: { ...open, quietBy: warnsFrom },
    month: `${thisMonth(viewer)}-01`,
  })
  const due = nodesOf(answer.due)
  // One that is due stands there already, and says there when it goes back.
  const quiet = nodesOf(answer.quiet).filter(({ id }) => !due.some((one) => one.id === id))
  const { cardsRunningOut } = answer
  const pace = answer.overview.paces.find(({ metric }) => metric === 'sales_amount')
  const isEmpty = due.length + quiet.length + cardsRunningOut.length === 0
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('day.title')} lead={weekday(today)} actions={<NewLeadLink />} />
      <div className="grid gap-4">
        {pace && <Missing pace={pace} />}
        {isEmpty && <EmptyState title={t('day.empty')} hint={t('day.empty_hint')} />}
        <TodayLeads title={t('day.due')} leads={due} count={answer.due.totalCount} rule={leadRule ?? null} />
        <TodayLeads title={t('day.quiet')} leads={quiet} count={quiet.length} rule={leadRule ?? null} />
        <RunningOut cards={cardsRunningOut} />
      </div>
    </div>
  )
}
