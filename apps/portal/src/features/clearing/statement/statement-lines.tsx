import { ClearingLinesDocument } from '@generated/graphql.ts'
import { clearingLineKindTerms } from '@hubcap/words/terms/ledger'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { ExportLink } from '@/patterns/export-link.tsx'
import { statementFilter, statementPath } from '../clearing-address.ts'
import { partyNames } from '../party-name.ts'
import { LineOrigin } from '../run/line-origin.tsx'

const linesOfPage = 50

type Props = { party: string; days: { from: string; to: string }; of: string | null; after: string | null }

/** The lines that a statement is made of, with one other or with all; all of them are in the file. */
export async function StatementLines({ party, days, of, after }: Props) {
  const filter = statementFilter(party, of, days)
  const [t, locale, { count, money, moment }, partyName, { clearingLines }] = await Promise.all([
    getTranslations('clearing'),
    getLocale(),
    getFormat(),
    partyNames(),
    query(ClearingLinesDocument, { first: linesOfPage, after, filter }),
  ])
  const { term } = makeTerms(locale as Locale)
  const { hasNextPage, endCursor } = clearingLines.pageInfo
  const at = (next: string | null) => statementPath('/clearing/statement', { party, ...days, of, after: next })
  return (
    <section aria-label={t('lines.title')}>
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="flex-1">
          {t('lines.title')}{' '}
          <span className="text-soft tabular">
            {count(clearingLines.totalCount)}
            {clearingLines.totalCountIsCapped && '+'}
          </span>
        </h2>
        <span className="print:hidden">
          <ExportLink file="clearing-lines" filter={filter} />
        </span>
      </div>
      {hasNextPage && <p className="mb-2 text-small text-soft">{t('statement.more', { count: linesOfPage })}</p>}
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {nodesOf(clearingLines).map((line) => (
          <li key={line.id} className="px-4 py-2 print:break-inside-avoid">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <span className="text-soft tabular">{moment(line.at)}</span>
              <span>
                {partyName(line.debtorName ?? null)} → {partyName(line.creditorName ?? null)}
              </span>
              <span>{term(clearingLineKindTerms, line.kind)}</span>
              <b className="ml-auto tabular">{money(line.amount)}</b>
            </div>
            <LineOrigin line={line} />
          </li>
        ))}
      </ul>
      {(after || hasNextPage) && (
        <nav aria-label={t('pages')} className="mt-3 flex gap-2 print:hidden">
          {after && (
            <Link href={at(null)} className={buttonLook()}>
              {t('first_page')}
            </Link>
          )}
          {hasNextPage && (
            <Link href={at(endCursor ?? null)} className={buttonLook()}>
              {t('next_page')}
            </Link>
          )}
        </nav>
      )}
    </section>
  )
}
