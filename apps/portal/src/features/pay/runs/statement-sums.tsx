import type { PayStatementOfQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'

export type Statement = Extract<NonNullable<PayStatementOfQuery['node']>, { __typename: 'PayStatement' }>

type Row = { key: string; label: string; amount: number; note?: string; isSum?: true }

/** What the total is made of, from the wage down; lines of nothing are left out. */
export async function StatementSums({ statement: s }: { statement: Statement }) {
  const [t, { money }] = await Promise.all([getTranslations('pay.sums'), getFormat()])
  const rows: Row[] = [
    { key: 'wage', label: t('wage'), amount: s.baseWage, note: t('days', { paid: s.paidDays, all: s.workingDays }) },
    { key: 'earned', label: t('earned'), amount: s.earned },
    { key: 'cap', label: t('cap'), amount: -s.cutByCap },
    {
      ...{ key: 'taken', label: t('taken'), amount: -s.clawbackTaken },
      ...(s.clawbackCarried > 0 && { note: t('carried', { amount: money(s.clawbackCarried) }) }),
    },
    { key: 'draw', label: t('draw'), amount: s.drawAdded },
    { key: 'repaid', label: t('repaid'), amount: -s.drawRepaid },
    {
      ...{ key: 'commission', label: t('commission'), amount: s.commission, isSum: true },
      ...(s.drawOwed > 0 && { note: t('owed', { amount: money(s.drawOwed) }) }),
    },
    { key: 'rewards', label: t('rewards'), amount: s.rewards },
    {
      ...{ key: 'penalties', label: t('penalties'), amount: -s.penaltiesTaken },
      ...(s.penaltiesCarried > 0 && {
        note: t('penalties_carried', {
          ...{ amount: money(s.penaltiesCarried), minimum: money(s.run.minimumWage) },
        }),
      }),
    },
    { key: 'total', label: t('total'), amount: s.total, isSum: true },
  ]
  return (
    <Card>
      <dl className="grid gap-1.5">
        {rows
          .filter(({ amount, note, isSum }) => amount !== 0 || note || isSum)
          .map(({ key, label, amount, note, isSum }) => (
            <div
              key={key}
              className={
                isSum ? 'flex flex-wrap gap-x-3 border-t border-line pt-1.5 font-strong' : 'flex flex-wrap gap-x-3'
              }
            >
              <dt className="flex-1">
                {label}
                {note && <span className="block text-small font-plain text-soft">{note}</span>}
              </dt>
              <dd className="tabular">{money(amount)}</dd>
            </div>
          ))}
      </dl>
    </Card>
  )
}
