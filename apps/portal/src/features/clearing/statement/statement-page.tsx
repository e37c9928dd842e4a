import { ClearingStatementDocument, StatementPartiesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PrintButton } from '@/patterns/print-button.tsx'
import { headquarters, loadStatementAddress } from '../clearing-address.ts'
import { Counterparties } from './counterparties.tsx'
import { StatementChoice } from './statement-choice.tsx'
import { StatementLines } from './statement-lines.tsx'

/** What a party owes and is owed in a stretch of periods, by whom with, down to the lines: to be printed and agreed on. */
export async function StatementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, { day }, viewer, address] = await Promise.all([
    getTranslations('clearing'),
    getFormat(),
    requireViewer(),
    loadStatementAddress(searchParams),
  ])
  if (!can(viewer, 'clearing.read')) return <Forbidden />
  const { clearingRuns, franchisees } = await query(StatementPartiesDocument, {})
  const [newest] = nodesOf(clearingRuns)
  if (!newest) return <EmptyState title={t('runs.empty')} hint={t('runs.empty_hint_owner')} />
  const isChain = viewer.scope === 'chain'
  const parties = [
    ...(isChain ? [{ id: headquarters, name: t('headquarters') }] : []),
    ...nodesOf(franchisees).filter(({ id }) => isChain || viewer.franchiseeIds.includes(id)),
  ]
  const party = parties.find(({ id }) => id === address.party) ?? parties[0]
  if (!party) return <EmptyState title={t('runs.empty')} hint={t('runs.empty_hint_owner')} />
  const days = { from: address.from ?? newest.fromOn, to: address.to ?? newest.toOn }
  const franchiseeId = party.id === headquarters ? null : party.id
  const { clearingStatement: statement } = await query(ClearingStatementDocument, { franchiseeId, ...days })
  const preliminary = statement.runs.filter(({ status }) => status !== 'locked')
  return (
    <div className="mx-auto max-w-5xl">
      <BackLink href="/clearing" label={t('title')} />
      <div className="mb-1 flex flex-wrap items-center gap-3">
        <h1 className="flex-1 text-large">
          {t('statement.title')} · {party.name}
        </h1>
        <PrintButton label={t('run.print')} />
      </div>
      <p className="mb-3 text-soft tabular">
        {statement.runs.length === 0
          ? t('statement.no_runs')
          : statement.runs.map(({ fromOn, toOn }) => `${day(fromOn)} – ${day(toOn)}`).join(' · ')}
      </p>
      {preliminary.length > 0 && <p className="mb-3 text-warn">{t('statement.preliminary')}</p>}
      <StatementChoice parties={parties} party={party.id} {...days} />
      <Counterparties
        counterparties={statement.counterparties}
        of={address.of}
        address={{ party: party.id, ...days }}
      />
      {statement.counterparties.length > 0 && (
        <StatementLines party={party.id} days={days} of={address.of} after={address.after} />
      )}
    </div>
  )
}
