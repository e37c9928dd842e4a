import {
  NewestPayRunDocument,
  PayRunOfDocument,
  PayStatementsDocument,
  type PayStatementsQuery,
} from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { payRunStatusTerms, payRunStepTerms } from '@hubcap/words/terms/pay'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { Lines } from './lines.tsx'
import { Pages } from './pages.tsx'
import { loadPayAddress, payPath, runPath } from './pay-address.ts'
import { RunSteps } from './run-steps.tsx'
import { payRunTone } from './status-tone.ts'

const statementsOfPage = 100

/** A run: how far it is, and what everybody in sight is paid. A manager sees what is paid for, without wages and totals. */
export async function RunPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t, locale, { month, money, fullMoment }] = await Promise.all([
    loadPayAddress(searchParams),
    requireViewer(),
    getTranslations('pay.runs'),
    getLocale(),
    getFormat(),
  ])
  if (!can(viewer, 'pay_run.read')) return <Forbidden />
  // Whoever comes without a run in mind comes for the newest.
  const id = address.run ?? nodesOf((await query(NewestPayRunDocument, {})).payRuns)[0]?.id
  const node = id ? (await query(PayRunOfDocument, { id })).node : null
  const back = <BackLink href="/pay" label={t('title')} />
  if (node?.__typename !== 'PayRun')
    return (
      <div className="mx-auto max-w-4xl">
        {back}
        <EmptyState title={t('no_run')} hint={t('no_run_hint')} />
      </div>
    )
  const { term } = makeTerms(locale as Locale)
  const seesTotals = can(viewer, 'pay_statement.read')
  return (
    <div className="mx-auto max-w-4xl">
      {back}
      <PageHeader
        title={`${month(node.month.slice(0, 7))} · ${node.franchisee?.name ?? ''}`}
        lead={t('known', { moment: fullMoment(node.knownAt) })}
        actions={
          <>
            {seesTotals && <ExportLink file="pay-statements" filter={{ runId: node.id }} />}
            {can(viewer, 'pay_run.run') && (
              <RunSteps id={node.id} status={node.status} revision={node.revision} total={node.total} />
            )}
          </>
        }
      />
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge tone={payRunTone[node.status]}>{term(payRunStatusTerms, node.status)}</StatusBadge>
        {node.steps.map(({ id, step, at, doneByName }) => (
          <span key={id} className="text-small text-soft">
            {[term(payRunStepTerms, step), doneByName, fullMoment(at)].filter(Boolean).join(' ')}
          </span>
        ))}
      </p>
      {seesTotals ? (
        <>
          <p className="mb-3 tabular">
            {t('people', { count: node.people })} · {t('total')} <b className="font-strong">{money(node.total)}</b>
          </p>
          <Statements runId={node.id} after={address.after} />
        </>
      ) : (
        <Lines
          filter={{ runId: node.id }}
          after={address.after}
          path={(after) => payPath('/pay/run', { ...address, after })}
          named
        />
      )}
    </div>
  )
}

type Statement = PayStatementsQuery['payStatements']['edges'][number]['node']

async function Statements({ runId, after }: { runId: string; after: string | null }) {
  const [t, { payStatements }] = await Promise.all([
    getTranslations('pay.runs'),
    query(PayStatementsDocument, { first: statementsOfPage, after, filter: { runId } }),
  ])
  const { hasNextPage, endCursor } = payStatements.pageInfo
  const rows = nodesOf(payStatements)
  if (rows.length === 0) return <EmptyState title={t('nobody')} hint={t('nobody_hint')} />
  return (
    <>
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {rows.map((row) => (
          <StatementRow key={row.id} row={row} />
        ))}
      </ul>
      <Pages
        first={after && runPath(runId)}
        next={hasNextPage ? payPath('/pay/run', { run: runId, after: endCursor ?? null }) : null}
      />
    </>
  )
}

async function StatementRow({ row }: { row: Statement }) {
  const [t, { money }] = await Promise.all([getTranslations('pay.runs'), getFormat()])
  const parts = [
    t('part_wage', { amount: money(row.baseWage) }),
    t('part_commission', { amount: money(row.commission) }),
    row.rewards > 0 && t('part_rewards', { amount: money(row.rewards) }),
    row.penaltiesTaken > 0 && t('part_penalties', { amount: money(row.penaltiesTaken) }),
  ]
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 py-2.5">
      <KeptLink href={`/pay/statement?statement=${encodeURIComponent(row.id)}`} className="font-strong text-accent">
        {row.staff?.name ?? t('out_of_sight')}
      </KeptLink>
      <span className="text-soft">{row.staff?.post}</span>
      <b className="ml-auto font-strong tabular">{money(row.total)}</b>
      <span className="w-full text-small text-soft tabular">{parts.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
