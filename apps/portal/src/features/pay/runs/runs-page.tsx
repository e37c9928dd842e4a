import { PayRunFranchiseesDocument, type PayRunRowFragment, PayRunsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { payRunStatusTerms } from '@hubcap/words/terms/pay'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { BeginForm } from './begin-form.tsx'
import { Pages } from './pages.tsx'
import { loadPayAddress, payPath } from './pay-address.ts'
import { payRunTone } from './status-tone.ts'

const runsOfPage = 24

/** Month by month: whose pay is how far, and what it comes to. */
export async function RunsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadPayAddress(searchParams),
    requireViewer(),
    getTranslations('pay.runs'),
  ])
  if (!can(viewer, 'pay_run.read')) return <Forbidden />
  const mayRun = can(viewer, 'pay_run.run')
  const [{ payRuns }, places] = await Promise.all([
    query(PayRunsDocument, { first: runsOfPage, after: address.after }),
    mayRun ? query(PayRunFranchiseesDocument, {}) : null,
  ])
  const runs = nodesOf(payRuns)
  const { hasNextPage, endCursor } = payRuns.pageInfo
  const isChain = viewer.scope === 'chain'
  const franchisees = nodesOf(places?.franchisees ?? { edges: [] }).filter(
    ({ id }) => isChain || viewer.franchiseeIds.includes(id),
  )
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} lead={t(mayRun ? 'lead' : 'lead_own')} />
      {mayRun && franchisees.length > 0 && <BeginForm franchisees={franchisees} thisMonth={thisMonth(viewer)} />}
      {runs.length === 0 ? (
        <EmptyState title={t('none')} hint={t(mayRun ? 'none_hint' : 'none_hint_own')} />
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {runs.map((run) => (
            <RunRow key={run.id} run={run} seesTotals={can(viewer, 'pay_statement.read')} />
          ))}
        </ul>
      )}
      <Pages
        first={address.after && payPath('/pay', { ...address, after: null })}
        next={hasNextPage ? payPath('/pay', { ...address, after: endCursor ?? null }) : null}
      />
    </div>
  )
}

async function RunRow({ run, seesTotals }: { run: PayRunRowFragment; seesTotals: boolean }) {
  const [t, locale, { month, money }] = await Promise.all([getTranslations('pay.runs'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 py-2.5">
      <KeptLink href={`/pay/run?run=${encodeURIComponent(run.id)}`} className="font-strong text-accent">
        {month(run.month.slice(0, 7))}
      </KeptLink>
      <span>{run.franchisee?.name}</span>
      <StatusBadge tone={payRunTone[run.status]}>{term(payRunStatusTerms, run.status)}</StatusBadge>
      {seesTotals && run.people > 0 && (
        <span className="ml-auto text-right tabular">
          {run.people > 1 && <span className="mr-3 text-soft">{t('people', { count: run.people })}</span>}
          <b className="font-strong">{money(run.total)}</b>
        </span>
      )}
    </li>
  )
}
