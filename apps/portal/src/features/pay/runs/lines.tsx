import { type PayLineFilter, type PayLineRowFragment, PayLinesDocument } from '@generated/graphql.ts'
import { payLineKindTerms } from '@hubcap/words/terms/pay'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { Evidence } from '../incentives/evidence/evidence.tsx'
import { type PayMetric, rateUnitOf } from '../payable.ts'
import { ruleName } from '../rule-words.ts'
import { Pages } from './pages.tsx'

const linesOfPage = 100

type Props = {
  filter: PayLineFilter
  after: string | null
  path: (after: string | null) => string
  /** With whose each is, where they are of several people. */
  named?: boolean
}

/** Each record that is paid for or taken back, each reward and penalty, the latest day first. */
export async function Lines({ filter, after, path, named }: Props) {
  const [t, { metrics, payLines }] = await Promise.all([
    getTranslations('pay.runs'),
    query(PayLinesDocument, { first: linesOfPage, after, filter }),
  ])
  const rows = nodesOf(payLines)
  const { hasNextPage, endCursor } = payLines.pageInfo
  return (
    <section aria-label={t('lines')}>
      <h2 className="mb-2">{t('lines')}</h2>
      {rows.length === 0 ? (
        <p className="rounded border border-line bg-surface px-4 py-6 text-center text-soft">{t('no_lines')}</p>
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {rows.map((row) => (
            <LineRow key={row.id} row={row} metrics={metrics} {...(named && { named })} />
          ))}
        </ul>
      )}
      <Pages first={after && path(null)} next={hasNextPage ? path(endCursor ?? null) : null} />
    </section>
  )
}

type RowProps = { row: PayLineRowFragment; metrics: readonly PayMetric[]; named?: boolean }

async function LineRow({ row, metrics, named }: RowProps) {
  const [t, locale, format] = await Promise.all([getTranslations('pay.runs'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  const what = row.metricId
    ? ruleName({ metricId: row.metricId, group: null }, { locale: locale as Locale, metrics })
    : row.incentive?.item.name
  const base = !row.metricId
    ? null
    : rateUnitOf(metrics, row.metricId) === 'money'
      ? format.money(row.base)
      : format.count(row.base / 100)
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 py-2">
      <span className="text-soft tabular">{format.shortDay(row.day)}</span>
      {named && <b className="font-strong">{row.staff?.name ?? t('out_of_sight')}</b>}
      <span>{term(payLineKindTerms, row.kind)}</span>
      <span className="text-soft">{what}</span>
      <RecordNo row={row} />
      <span className="text-soft">{row.store?.name}</span>
      <span className="ml-auto text-right tabular">
        {base && <span className="mr-3 text-soft">{t('of', { base })}</span>}
        <b className="font-strong">{format.money(row.amount)}</b>
      </span>
      {row.incentive && (
        <div className="w-full">
          <p className="text-small text-soft">{row.incentive.evidence}</p>
          <Evidence id={row.incentive.id} files={row.incentive.files} mayChange={false} whose="" />
        </div>
      )}
    </li>
  )
}

/** The record's number; a sale's leads to it. */
function RecordNo({ row }: { row: PayLineRowFragment }) {
  if (!row.recordNo) return null
  if (row.record !== 'card_sale') return <span className="tabular">{row.recordNo}</span>
  const search = new URLSearchParams({ q: row.recordNo, from: row.day, to: row.day })
  return (
    <Link href={`/sales?${search}`} className="text-accent tabular">
      {row.recordNo}
    </Link>
  )
}
