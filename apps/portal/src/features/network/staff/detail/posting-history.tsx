'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { StaffDetail } from './staff-panel.tsx'

type Props = { postings: StaffDetail['postings']; leftOn: string | null }

/** Where somebody has worked, the latest first. A posting lasts until the next begins. */
export function PostingHistory({ postings, leftOn }: Props) {
  const t = useTranslations('staff')
  const { day } = useFormat()
  if (postings.length === 0) return null
  return (
    <PanelSection title={t('detail.postings')}>
      <ol className="relative grid gap-3 border-l border-line pl-4">
        {postings.map(({ id, fromOn, store }, at) => {
          const until = at === 0 ? leftOn : postings[at - 1]?.fromOn
          return (
            <li key={id} className="relative">
              <span
                aria-hidden
                className={`absolute top-1.5 -left-[1.3125rem] size-2 rounded-full ${at === 0 && !leftOn ? 'bg-accent' : 'bg-edge'}`}
              />
              <span className="block">{store?.name ?? t('office')}</span>
              <span className="block text-small text-soft tabular">
                {until
                  ? t('detail.from_until', { from: day(fromOn), until: day(until) })
                  : t('detail.since', { from: day(fromOn) })}
              </span>
            </li>
          )
        })}
      </ol>
    </PanelSection>
  )
}
