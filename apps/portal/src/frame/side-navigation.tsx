'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '@/patterns/cx.ts'
import { useNavigation } from './use-navigation.ts'

const link = 'quick flex h-8 items-center gap-2.5 rounded px-2.5'

/** The pages, grouped by job, at the side of a desk. */
export function SideNavigation() {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  const { groups, current } = useNavigation()
  const { chain } = useViewer()
  return (
    <aside className="sticky top-0 hidden h-dvh w-52 shrink-0 flex-col border-r border-line bg-surface md:flex">
      <p className="flex h-14 items-center truncate px-5 font-strong" title={chain.name}>
        {chain.name}
      </p>
      <nav aria-label={t('navigation')} className="flex-1 overflow-y-auto px-2.5 pb-4">
        {groups.map(({ group, entries }) => (
          <div key={group} className="mt-3 first:mt-0">
            <h2 id={`group-${group}`} className="px-2.5 py-1 text-small font-plain text-soft">
              {t(`groups.${group}`)}
            </h2>
            <ul aria-labelledby={`group-${group}`} className="grid gap-0.5">
              {entries.map((entry) => {
                const here = entry === current
                return (
                  <li key={entry.key}>
                    <Link
                      href={keep(entry.path)}
                      aria-current={here ? 'page' : undefined}
                      className={cx(link, here ? 'bg-tint font-strong text-on-tint' : 'text-ink hover:bg-hover')}
                    >
                      <entry.icon aria-hidden className={cx('size-4', !here && 'text-soft')} />
                      {t(`pages.${entry.key}`)}
                    </Link>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </nav>
    </aside>
  )
}
