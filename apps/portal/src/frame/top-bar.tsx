'use client'

import { usePathname } from 'next/navigation'
import type { Theme } from '@/lib/theme/theme.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { MonthSwitcher } from './month-switcher.tsx'
import { PersonMenu } from './person-menu.tsx'
import { PlaceSwitcher } from './place-switcher.tsx'
import { SearchButton } from './search-button.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { useNavigation } from './use-navigation.ts'

/** What the page is of, on the left; who looks and how, on the right. */
export function TopBar({ theme }: { theme: Theme }) {
  const { current } = useNavigation()
  const uses = usePathname() === current?.path ? current.uses : []
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b border-line bg-surface px-4 md:px-6">
      {uses.includes('place') && <PlaceSwitcher />}
      <div className="flex-1" />
      <SearchButton />
      {uses.includes('month') && <MonthSwitcher />}
      <div className="flex items-center gap-1 max-md:hidden">
        <LanguageSwitch />
        <ThemeSwitch initial={theme} />
      </div>
      <PersonMenu />
    </header>
  )
}
