import type { IssuerFieldsFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { drawnLine } from '@/patterns/charts/drawn-line.ts'
import { niceScale } from '@/patterns/charts/nice-scale.ts'
import { PaceAxes } from '@/patterns/charts/pace-axes.tsx'
import { TableTwin } from '@/patterns/charts/table-twin.tsx'

const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const

/** An issuer's balance at the end of each quarter, with what was to be held and what was. */
export async function QuarterLines({ issuer: { quarters } }: { issuer: IssuerFieldsFragment }) {
  const [t, { money, shortMoney }] = await Promise.all([getTranslations('prepayment.chart'), getFormat()])
  const highest = Math.max(
    0,
    ...quarters.flatMap(({ balance, required, covered }) => [balance, required ?? 0, covered]),
  )
  const scale = niceScale(highest)
  const top = scale.at(-1) ?? 1
  const x = (at: number) => (quarters.length > 1 ? at / (quarters.length - 1) : 0)
  const y = (value: number) => 1 - value / top
  const through = (values: readonly (number | null)[]) =>
    drawnLine(values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value) }])))
  const marks = scale.map((value) => ({ value, y: y(value) }))
  const keys = [
    { key: 'balance', look: 'stroke-accent', dash: undefined, values: quarters.map((one) => one.balance) },
    { key: 'required', look: 'stroke-warn', dash: '4 4', values: quarters.map((one) => one.required) },
    { key: 'covered', look: 'stroke-good', dash: undefined, values: quarters.map((one) => one.covered) },
  ] as const
  return (
    <Card title={t('title')}>
      <figure>
        <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
          {keys.map(({ key, look, dash }) => (
            <li key={key} className="flex items-center gap-1.5">
              <svg aria-hidden className="h-2 w-5" viewBox="0 0 20 8">
                <path d="M0 4H20" strokeWidth={2} strokeDasharray={dash} className={look} />
              </svg>
              {t(key)}
            </li>
          ))}
        </ul>
        <div aria-hidden className="relative mt-4 mr-4 mb-8 ml-14 h-52 max-sm:ml-1">
          <PaceAxes geometry={{ marks, x }} labels={[]} short={shortMoney} />
          <svg
            aria-hidden
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {keys.map(({ key, look, dash, values }) => (
              <path key={key} d={through(values)} {...line} strokeWidth={2} strokeDasharray={dash} className={look} />
            ))}
          </svg>
          {quarters.map(({ quarter }, at) => (
            <span
              key={quarter}
              className={`absolute top-full mt-1.5 -translate-x-1/2 text-small whitespace-nowrap text-soft tabular ${at % 2 === quarters.length % 2 ? 'max-sm:hidden' : ''}`}
              style={{ left: `${x(at) * 100}%` }}
            >
              {quarter.slice(2)}
            </span>
          ))}
        </div>
        <TableTwin
          caption={t('caption')}
          heads={[t('quarter'), t('balance'), t('required'), t('covered')]}
          rows={quarters.map(({ quarter, balance, required, covered }) => ({
            key: quarter,
            cells: [quarter, money(balance), required === null ? '–' : money(required), money(covered)],
          }))}
        />
      </figure>
    </Card>
  )
}
