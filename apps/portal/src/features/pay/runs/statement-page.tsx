import { PayStatementOfDocument, PayStatementsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { payRunStatusTerms } from '@hubcap/words/terms/pay'
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
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PrintButton } from '@/patterns/print-button.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { Lines } from './lines.tsx'
import { loadPayAddress, payPath, runPath } from './pay-address.ts'
import { StatementRules } from './statement-rules.tsx'
import { StatementSums } from './statement-sums.tsx'
import { payRunTone } from './status-tone.ts'

/** One person's pay of a month, from the total down to each sale: to be read by them, and printed. */
export async function StatementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t, locale, { month }] = await Promise.all([
    loadPayAddress(searchParams),
    requireViewer(),
    getTranslations('pay.runs'),
    getLocale(),
    getFormat(),
  ])
  if (!can(viewer, 'pay_statement.read')) return <Forbidden />
  const id = address.statement ?? nodesOf((await query(PayStatementsDocument, { first: 1 })).payStatements)[0]?.id
  const answer = id ? await query(PayStatementOfDocument, { id }) : null
  const statement = answer?.node?.__typename === 'PayStatement' ? answer.node : null
  if (!answer || !statement)
    return (
      <div className="mx-auto max-w-3xl">
        <BackLink href="/pay" label={t('title')} />
        <EmptyState title={t('no_statement')} hint={t('no_run_hint')} />
      </div>
    )
  const { run, staff } = statement
  const { term } = makeTerms(locale as Locale)
  const path = (after: string | null) => payPath('/pay/statement', { statement: statement.id, after })
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href={runPath(run.id)} label={month(run.month.slice(0, 7))} />
      <div className="mb-1 flex flex-wrap items-center gap-3">
        <h1 className="flex-1 text-large">
          {staff?.name ?? t('out_of_sight')} · {month(run.month.slice(0, 7))}
        </h1>
        <StatusBadge tone={payRunTone[run.status]}>{term(payRunStatusTerms, run.status)}</StatusBadge>
        <PrintButton label={t('print')} />
      </div>
      <p className="mb-3 text-soft">
        {[run.franchisee?.name, staff?.staffNo, staff?.post].filter(Boolean).join(' · ')}
      </p>
      {run.status !== 'locked' && <p className="mb-3 text-warn">{t('preliminary')}</p>}
      <div className="grid gap-4">
        <StatementSums statement={statement} />
        <StatementRules statement={statement} metrics={answer.metrics} />
        <Lines filter={{ runId: run.id, staffId: staff?.id ?? null }} after={address.after} path={path} />
      </div>
    </div>
  )
}
