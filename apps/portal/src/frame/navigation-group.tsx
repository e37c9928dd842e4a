'use client'

import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { cx } from '@/patterns/cx.ts'
import type { NavigationEntry } from './navigation.ts'

const link = 'quick flex h-8 items-center gap-2.5 rounded px-2.5'

type Props = {
  group: string
  entries: readonly NavigationEntry[]
  current: NavigationEntry | undefined
  open: boolean
  onToggle: () => void
}

/** The pages of one job. Closed, it still shows the page that is open, so that nobody loses where they are. */
export function NavigationGroup({ group, entries, current, open, onToggle }: Props) {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  const shown = open ? entries : entries.filter((entry) => entry === current)
  return (
    <div className="mt-2 first:mt-0">
      <h2 id={`group-${group}`}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`pages-${group}`}
          onClick={onToggle}
          className="quick flex h-7 w-full items-center justify-between rounded px-2.5 text-small font-plain text-soft hover:bg-hover"
        >
          {t(`groups.${group}`)}
          <ChevronDown aria-hidden className={cx('size-3.5', !open && '-rotate-90')} />
        </button>
      </h2>
      <ul id={`pages-${group}`} aria-labelledby={`group-${group}`} className="grid gap-0.5" hidden={shown.length === 0}>
        {shown.map((entry) => {
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
  )
}
