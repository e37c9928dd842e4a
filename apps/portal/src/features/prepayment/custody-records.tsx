import type { PrepaymentPageQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'

/** What issuers said that they hold, the latest first. */
export async function CustodyRecords({ records }: { records: PrepaymentPageQuery['prepaymentCustodies'] }) {
  const [t, { money, day }] = await Promise.all([getTranslations('prepayment'), getFormat()])
  const rows = records.edges.map(({ node }) => node)
  if (rows.length === 0) {
    return (
      <Card title={t('records.title')}>
        <p className="text-soft">{t('records.none')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('records.title')}>
      <ul className="grid gap-3">
        {rows.map(({ id, fromOn, held, guaranteed, note, franchisee, recordedBy }) => (
          <li key={id} className="border-b border-line pb-3 last:border-0 last:pb-0">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>{`${day(fromOn)} · ${franchisee?.name ?? t('brand')}`}</span>
              <span className="tabular">
                {money(held)}
                {guaranteed > 0 && ` + ${money(guaranteed)}`}
              </span>
            </p>
            <p className="text-small text-soft">{[note, recordedBy?.name].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {records.totalCount > rows.length && (
        <p className="mt-3 text-small text-soft">{t('records.more', { count: rows.length })}</p>
      )}
    </Card>
  )
}
