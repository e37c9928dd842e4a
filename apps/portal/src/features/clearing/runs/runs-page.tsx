import {
  type ClearingRhythm,
  ClearingRhythmDocument,
  ClearingRunsDocument,
  type ClearingRunsQuery,
} from '@generated/graphql.ts'
import { type ClearingPeriod, clearingPeriod } from '@hubcap/rules/clearing/clearing-period'
import { nextPeriod } from '@hubcap/rules/clearing/next-period'
import { can } from '@hubcap/rules/tenancy/can'
import { clearingRunStatusTerms } from '@hubcap/words/terms/clearing'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { loadRunsAddress, runPath, runsPath } from '../clearing-address.ts'
import { statusTone } from '../status-tone.ts'
import { DraftButton } from './draft-button.tsx'
import { RhythmChoice } from './rhythm-choice.tsx'

const runsOfPage = 24

type Run = ClearingRunsQuery['clearingRuns']['edges'][number]['node']

/** The period that is drafted next by a rhythm, whether or not it has begun. */
function nextOf(rhythm: ClearingRhythm, runs: readonly Run[], today: string): ClearingPeriod {
  const held = runs
    .filter(({ status }) => status !== 'discarded')
    .map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn }))
  const next = nextPeriod(rhythm, held, { begin: today, today: '9999-12-31' })
  return next.ok ? next.value : clearingPeriod(rhythm, today)
}

/** Period by period, what parties came to owe each other and how far it is. */
export async function RunsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadRunsAddress(searchParams),
    requireViewer(),
    getTranslations('clearing'),
  ])
  if (!can(viewer, 'clearing.read')) return <Forbidden />
  const [{ clearingRuns }, { viewer: reader }] = await Promise.all([
    query(ClearingRunsDocument, { first: runsOfPage, after: address.after }),
    query(ClearingRhythmDocument, {}),
  ])
  const runs = nodesOf(clearingRuns)
  const mayRun = can(viewer, 'clearing.run')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('runs.lead')}
        actions={
          <>
            <KeptLink href="/clearing/statement" className={buttonLook()}>
              {t('statement.title')}
            </KeptLink>
            <KeptLink href="/clearing/royalty" className={buttonLook()}>
              {t('terms.link')}
            </KeptLink>
            {mayRun && <DraftButton />}
          </>
        }
      />
      {mayRun && !address.after && reader && (
        <RhythmChoice
          rhythm={reader.chain.clearingRhythm}
          next={{ weekly: nextOf('weekly', runs, viewer.today), monthly: nextOf('monthly', runs, viewer.today) }}
        />
      )}
      {runs.length === 0 ? (
        <EmptyState title={t('runs.empty')} hint={mayRun ? t('runs.empty_hint') : t('runs.empty_hint_owner')} />
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {runs.map((run) => (
            <RunRow key={run.id} run={run} isChain={viewer.scope === 'chain'} />
          ))}
        </ul>
      )}
      {(address.after || clearingRuns.pageInfo.hasNextPage) && (
        <nav aria-label={t('pages')} className="mt-3 flex gap-2">
          {address.after && (
            <Link href={runsPath('/clearing', { ...address, after: null })} className={buttonLook()}>
              {t('first_page')}
            </Link>
          )}
          {clearingRuns.pageInfo.hasNextPage && (
            <Link
              href={runsPath('/clearing', { ...address, after: clearingRuns.pageInfo.endCursor ?? null })}
              className={buttonLook()}
            >
              {t('next_page')}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

async function RunRow({ run, isChain }: { run: Run; isChain: boolean }) {
  const [t, locale, { day, money }] = await Promise.all([getTranslations('clearing'), getLocale(), getFormat()])
  const { nets, status, openContests } = run
  const toPay = nets.reduce((sum, { net }) => (net < 0 ? sum - net : sum), 0)
  const own = nets.reduce((sum, { net }) => sum + net, 0)
  return (
    <li>
      <Link
        href={runPath('/clearing/run', { run: run.id })}
        className="quick grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-2 hover:bg-hover sm:grid-cols-[17rem_1fr_auto]"
      >
        <b className="tabular">
          <span className="whitespace-nowrap">{day(run.fromOn)} –</span>{' '}
          <span className="whitespace-nowrap">{day(run.toOn)}</span>
        </b>
        <span className="flex flex-wrap items-center gap-2 max-sm:row-start-2">
          <StatusBadge tone={statusTone(status, openContests)}>
            {makeTerms(locale as Locale).term(clearingRunStatusTerms, status)}
          </StatusBadge>
          {openContests > 0 && (
            <span className="text-small text-bad">{t('runs.contested', { count: openContests })}</span>
          )}
          {isChain && <span className="text-small text-soft">{t('runs.parties', { count: nets.length })}</span>}
        </span>
        <span className="text-right tabular">
          <span className="block text-small text-soft">
            {isChain ? t('runs.to_settle') : own < 0 ? t('to_pay') : t('to_receive')}
          </span>
          {money(isChain ? toPay : Math.abs(own))}
        </span>
      </Link>
    </li>
  )
}
