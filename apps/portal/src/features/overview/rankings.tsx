import type { OverviewQuery, PlaceBarFragment, PlaceKind } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { RankingBars } from '@/patterns/charts/ranking-bars.tsx'
import { relativeChange } from '@/patterns/relative-change.ts'
import type { Links } from './links.ts'

type Props = { overview: OverviewQuery['overview']; links: Links }

const shown = 10

/** Which franchisees or stores carry the month. A manager's places are people: they stand in the other list. */
export function PlaceRanking({ overview: { byPlace }, links }: Props) {
  const kind = byPlace[0]?.kind
  return kind && kind !== 'staff' ? <Ranking kind={kind} bars={byPlace} links={links} /> : null
}

/** Which people do. A rep sees none. */
export function StaffRanking({ overview: { byStaff }, links }: Props) {
  return byStaff.length > 0 ? <Ranking kind="staff" bars={byStaff} links={links} /> : null
}

async function Ranking({ kind, bars, links }: { kind: PlaceKind; bars: readonly PlaceBarFragment[]; links: Links }) {
  const t = await getTranslations('overview')
  return (
    <Card title={t(`ranking.${kind}`)} aside={t('mark')} className="self-start">
      <Bars label={t(`ranking.${kind}`)} bars={bars.slice(0, shown)} links={links} />
    </Card>
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
