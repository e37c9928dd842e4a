'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { rememberInCookie } from '@/lib/remember-in-cookie.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { asCookie, type GroupChoices, groupsCookie } from './group-choices.ts'
import { NavigationGroup } from './navigation-group.tsx'
import { useNavigation } from './use-navigation.ts'

/** The pages, grouped by job, at the side of a desk. What somebody opens or closes stays so in this browser. */
export function SideNavigation({ remembered }: { remembered: GroupChoices }) {
  const t = useTranslations('frame')
  const { groups, current } = useNavigation()
  const { chain, role } = useViewer()
  const [choices, setChoices] = useState(remembered)
  const choose = (group: string, open: boolean) => {
    const next = { ...choices, [group]: open }
    setChoices(next)
    rememberInCookie(groupsCookie, asCookie(next))
  }
  return (
    <aside className="sticky top-0 hidden h-dvh w-52 shrink-0 flex-col border-r border-line bg-surface md:flex">
      <p className="flex h-14 items-center truncate px-5 font-strong" title={chain.name}>
        {chain.name}
      </p>
      <nav aria-label={t('navigation')} className="flex-1 overflow-y-auto px-2.5 pb-4">
        {groups.map(({ group, seldomFor, entries }) => {
          const open = choices[group] ?? !seldomFor?.includes(role)
          return (
            <NavigationGroup
              key={group}
              group={group}
              entries={entries}
              current={current}
              open={open}
              onToggle={() => choose(group, !open)}
            />
          )
        })}
      </nav>
    </aside>
  )
}
