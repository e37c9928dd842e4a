'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '@/patterns/cx.ts'
import { mainAction } from './main-action.ts'
import { MorePages } from './more-pages.tsx'
import type { NavigationEntry } from './navigation.ts'
import { useNavigation } from './use-navigation.ts'

const placesOnPhone = 3
const cell = 'flex h-14 flex-col items-center justify-center gap-0.5 text-small'

/** A phone's frame: the places used most, the rest behind "more", and one round button. */
export function BottomBar() {
  const { groups, current } = useNavigation()
  const viewer = useViewer()
  const entries = groups.flatMap((group) => group.entries)
  const shown = entries.filter(({ phone }) => phone === true || phone?.includes(viewer.role)).slice(0, placesOnPhone)
  const rest = groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => !shown.includes(entry)) }))
    .filter((group) => group.entries.length > 0)
  const main = mainAction(viewer)
  const t = useTranslations('frame')
  const middle = Math.ceil((shown.length + (rest.length ? 1 : 0)) / 2)
  const cells = shown.map((entry) => <BarLink key={entry.key} entry={entry} here={entry === current} />)
  if (rest.length) cells.push(<MorePages key="more" groups={rest} current={current} className={cell} />)
  if (main) cells.splice(middle, 0, <RoundButton key="main" path={main.path} label={t(`actions.${main.key}`)} />)
  return (
    <nav
      aria-label={t('navigation')}
      className="fixed inset-x-0 bottom-0 z-20 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {cells}
    </nav>
  )
}

function BarLink({ entry, here }: { entry: NavigationEntry; here: boolean }) {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  return (
    <Link
      href={keep(entry.path)}
      aria-current={here ? 'page' : undefined}
      className={cx(cell, here ? 'text-accent' : 'text-soft')}
    >
      <entry.icon aria-hidden className="size-5" />
      {t(`pages.${entry.key}`)}
    </Link>
  )
}

function RoundButton({ path, label }: { path: string; label: string }) {
  const keep = useKeptAddress()
  return (
    <Link href={keep(path)} aria-label={label} className="flex h-14 items-center justify-center">
      <span className="quick flex size-12 -translate-y-2 items-center justify-center rounded-full bg-accent text-on-accent shadow-lift active:bg-accent-hover">
        <Plus aria-hidden className="size-6" />
      </span>
    </Link>
  )
}
