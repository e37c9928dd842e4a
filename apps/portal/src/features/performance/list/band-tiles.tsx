'use client'

import type { PerformanceListQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { cx } from '@/patterns/cx.ts'
import { pointsText } from '../points.ts'

type Summary = PerformanceListQuery['performanceSummary']
type Props = Pick<Summary, 'bands' | 'withoutPoints'> & { chosen: readonly number[] }

const bars = ['bg-accent', 'bg-accent/60', 'bg-accent/35', 'bg-accent/20', 'bg-accent/15', 'bg-accent/10']

/** How many are in each band. One pressed narrows the list to those who are in it. */
export function BandTiles({ bands, withoutPoints, chosen }: Props) {
  const t = useTranslations('performance.bands')
  const { count } = useFormat()
  const total = bands.reduce((sum, band) => sum + band.count, 0)
  if (bands.length === 0 || total + withoutPoints === 0) return null
  return (
    <section aria-label={t('label')} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {bands.map((one) => (
          <li key={one.band.index} className="min-w-32 flex-1">
            <Tile one={one} total={total} isChosen={chosen.includes(one.band.index)} chosen={chosen} />
          </li>
        ))}
      </ul>
      {withoutPoints > 0 && (
        <p className="mt-2 text-small text-soft">{t('without_points', { count: count(withoutPoints) })}</p>
      )}
    </section>
  )
}

type TileProps = { one: Summary['bands'][number]; total: number; isChosen: boolean; chosen: readonly number[] }

function Tile({ one: { band, count: number }, total, isChosen, chosen }: TileProps) {
  const t = useTranslations('performance.bands')
  const { count } = useFormat()
  const change = useAddressChange()
  const toggle = () => {
    const others = chosen.filter((index) => index !== band.index)
    change({ bands: (isChosen ? others : [...others, band.index]).map(String), open: null })
  }
  const limits = { from: pointsText(band.from), before: band.before === null ? '' : pointsText(band.before) }
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={toggle}
      className={cx(
        'quick block w-full rounded border p-3 text-left',
        isChosen ? 'border-accent bg-tint' : 'border-line bg-surface hover:border-edge',
      )}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="truncate">{band.name}</span>
        <span className="text-large font-strong tabular">{count(number)}</span>
      </span>
      <span aria-hidden className="mt-1.5 block h-1.5 overflow-hidden rounded-sm bg-sunken">
        <span
          className={cx('block h-full', bars[band.index])}
          style={{ width: `${total === 0 ? 0 : (number / total) * 100}%` }}
        />
      </span>
      <span className="mt-1 block text-small text-soft tabular">
        {band.share === null ? t(band.before === null ? 'from' : 'between', limits) : t('share', { share: band.share })}
      </span>
    </button>
  )
}
