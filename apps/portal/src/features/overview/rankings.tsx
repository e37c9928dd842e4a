import type { OverviewQuery, PlaceBarFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Viewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { RankingBars } from '@/patterns/charts/ranking-bars.tsx'
import { relativeChange } from '@/patterns/relative-change.ts'
import type { Links } from './links.ts'

type Props = { overview: OverviewQuery['overview']; viewer: Viewer; links: Links }

const shown = 10

/** Who carries the month: places, then people. A manager's places are people, so one list is enough; a rep has none. */
export async function Rankings({ overview: { byPlace, byStaff }, links }: Props) {
  const t = await getTranslations('overview')
  const kind = byPlace[0]?.kind
  const lists = [
    kind && kind !== 'staff' && { key: kind, bars: byPlace },
    byStaff.length > 0 && { key: 'staff' as const, bars: byStaff },
  ].filter((list) => list !== false && list !== undefined)
  if (lists.length === 0) return null
  return (
    <div className={lists.length > 1 ? 'grid items-start gap-4 lg:grid-cols-2' : 'grid gap-4'}>
      {lists.map(({ key, bars }) => (
        <Card key={key} title={t(`ranking.${key}`)} aside={t('mark')}>
          <Bars label={t(`ranking.${key}`)} bars={bars.slice(0, shown)} links={links} />
        </Card>
      ))}
    </div>
  )
}

async function Bars({ label, bars, links }: { label: string; bars: readonly PlaceBarFragment[]; links: Links }) {
  const t = await getTranslations('overview')
  const change = await getTranslations('patterns.change')
  const { money, shortMoney, share } = await getFormat()
  const noteOf = ({ amount, previousAmount }: PlaceBarFragment) => {
    const by = relativeChange(amount, previousAmount)
    if (by === null) return ''
    return by === 0
      ? change('same')
      : `${by > 0 ? '↑' : '↓'} ${change(by > 0 ? 'more' : 'less', { share: share(Math.abs(by)) })}`
  }
  return (
    <RankingBars
      label={label}
      bars={bars.map((bar) => ({
        key: bar.id,
        name: bar.name,
        value: bar.amount,
        mark: bar.previousAmount,
        href: links.bar(bar),
        note: noteOf(bar),
      }))}
      format={shortMoney}
      exact={money}
      markName={t('last_month')}
    />
  )
}
