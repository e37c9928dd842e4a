import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { relativeChange } from './relative-change.ts'

type Props = { now: number; before: number /** What it is compared with, in words. */; than: string }

/** How much more or less than before: an arrow and a word, since a colour alone means different things to different readers. */
export async function Change({ now, before, than }: Props) {
  const t = await getTranslations('patterns.change')
  const { share } = await getFormat()
  const change = relativeChange(now, before)
  if (change === null) return <span className="text-small text-soft">{t('nothing_before', { than })}</span>
  const way = change > 0 ? 'more' : change < 0 ? 'less' : 'same'
  const Arrow = { more: ArrowUp, less: ArrowDown, same: ArrowRight }[way]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1 text-small text-soft">
      <Arrow aria-hidden className="size-3.5 text-ink" />
      <b className="text-ink tabular">{t(way, { share: share(Math.abs(change)) })}</b>
      {t('than', { than })}
    </span>
  )
}
