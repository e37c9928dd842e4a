import { ClearingLinesDocument } from '@generated/graphql.ts'
import { clearingLineKinds } from '@hubcap/rules/ledger/clearing-line'
import { clearingLineKindTerms } from '@hubcap/words/terms/ledger'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { ExportLink } from '@/patterns/export-link.tsx'
import { headquarters, lineFilter, type RunAddress, runPath } from '../clearing-address.ts'
import { partyNames } from '../party-name.ts'
import { Line } from './line.tsx'
import type { Run } from './run-page.tsx'

const linesOfPage = 50

type Props = { run: Run; address: RunAddress; viewer: Awaited<ReturnType<typeof requireViewer>> }

/** What the nets are made of, the newest first; of one party where its net is opened. */
export async function Lines({ run, address, viewer }: Props) {
  const filter = lineFilter(address, run.id)
  const [t, { count }, partyName, { clearingLines }] = await Promise.all([
    getTranslations('clearing'),
    getFormat(),
    partyNames(),
    query(ClearingLinesDocument, { first: linesOfPage, after: address.after, filter }),
  ])
  const lines = nodesOf(clearingLines)
  const { party } = address
  const net = run.nets.find(({ franchiseeId }) => (franchiseeId ?? headquarters) === party)
  const own = viewer.scope === 'chain' ? [null] : viewer.franchiseeIds
  return (
    <section aria-label={t('lines.title')}>
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="flex-1">
          {net ? t('lines.of', { party: partyName(net.franchiseeName) }) : t('lines.title')}{' '}
          <span className="text-soft tabular">
            {count(clearingLines.totalCount)}
            {clearingLines.totalCountIsCapped && '+'}
          </span>
        </h2>
        <span className="print:hidden">
          <ExportLink file="clearing-lines" filter={filter} />
        </span>
      </div>
      <Filters run={run} address={address} />
      {lines.length === 0 ? (
        <p className="rounded border border-line bg-surface px-4 py-6 text-center text-soft">{t('lines.none')}</p>
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {lines.map((line) => (
            <Line key={line.id} line={line} run={run} own={own} mayAnswer={viewer.role === 'hq_admin'} />
          ))}
        </ul>
      )}
      {(address.after || clearingLines.pageInfo.hasNextPage) && (
        <nav aria-label={t('pages')} className="mt-3 flex gap-2 print:hidden">
          {address.after && (
            <Link href={runPath('/clearing/run', { ...address, after: null })} className={buttonLook()}>
              {t('first_page')}
            </Link>
          )}
          {clearingLines.pageInfo.hasNextPage && (
            <Link
              href={runPath('/clearing/run', { ...address, after: clearingLines.pageInfo.endCursor ?? null })}
              className={buttonLook()}
            >
              {t('next_page')}
            </Link>
          )}
        </nav>
      )}
    </section>
  )
}

/** Each kind by itself, and what is contested, as links that keep the rest of the address. */
async function Filters({ run, address }: { run: Run; address: RunAddress }) {
  const [t, locale] = await Promise.all([getTranslations('clearing.lines'), getLocale()])
  const { term } = makeTerms(locale as Locale)
  const at = (change: Partial<RunAddress>) => runPath('/clearing/run', { ...address, after: null, ...change })
  const all = !address.kind && !address.contested
  const chips = [
    { key: 'all', name: t('all'), on: all, href: at({ kind: null, contested: null }) },
    ...(run.openContests > 0
      ? [
          {
            key: 'contested',
            name: t('contested', { count: run.openContests }),
            on: address.contested === true,
            href: at({ contested: address.contested ? null : true, kind: null }),
          },
        ]
      : []),
    ...clearingLineKinds.map((kind) => ({
      key: kind,
      name: term(clearingLineKindTerms, kind),
      on: address.kind === kind,
      href: at({ kind: address.kind === kind ? null : kind, contested: null }),
    })),
  ]
  return (
    <nav aria-label={t('filters')} className="mb-3 flex flex-wrap gap-1.5 print:hidden">
      {chips.map(({ key, name, on, href }) => (
        <Link
          key={key}
          href={href}
          scroll={false}
          aria-current={on ? 'true' : undefined}
          className={buttonLook(on ? 'primary' : 'plain', '!font-plain')}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
