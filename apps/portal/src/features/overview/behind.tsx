import type { PlaceBarFragment } from '@generated/graphql.ts'
import { ArrowDown } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { relativeChange } from '@/patterns/relative-change.ts'
import { furthestBehind } from './furthest-behind.ts'
import type { Links } from './links.ts'

/** Who needs help: by how much they fall short, and the way there. Nothing when everybody is ahead. */
export async function Behind({ bars, links }: { bars: readonly PlaceBarFragment[]; links: Links }) {
  const [t, change, { money, shortMoney, share }] = await Promise.all([
    getTranslations('overview'),
    getTranslations('patterns.change'),
    getFormat(),
  ])
  const behind = furthestBehind(bars)
  if (behind.length === 0) return null
  return (
    <Card title={t('behind')} aside={t('behind_hint')}>
      <ul className="-mx-2 grid">
        {behind.map((bar) => {
          const lacking = bar.previousAmount - bar.amount
          return (
            <li key={bar.id}>
              <Link
                href={links.bar(bar)}
                className="quick flex items-center justify-between gap-3 rounded px-2 py-2 hover:bg-hover"
              >
                <span className="min-w-0 truncate">{bar.name}</span>
                <span className="flex shrink-0 items-center gap-1.5 tabular">
                  <ArrowDown aria-hidden className="size-3.5 text-bad" />
                  <span className="text-soft">
                    {change('less', { share: share(-(relativeChange(bar.amount, bar.previousAmount) ?? 0)) })}
                  </span>
                  <b title={money(lacking)}>{t('short', { amount: shortMoney(lacking) })}</b>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
