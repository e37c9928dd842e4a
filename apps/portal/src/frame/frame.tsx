import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Theme } from '@/lib/theme/theme.ts'
import { OfflineNotice } from '@/patterns/offline-notice.tsx'
import { BottomBar } from './bottom-bar.tsx'
import type { GroupChoices } from './group-choices.ts'
import { SideNavigation } from './side-navigation.tsx'
import { TopBar } from './top-bar.tsx'

type Props = { theme: Theme; groups: GroupChoices; children: ReactNode }

/** Around every page behind the sign-in. */
export async function Frame({ theme, groups, children }: Props) {
  const t = await getTranslations('frame')
  return (
    <div className="flex min-h-dvh">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      <SideNavigation remembered={groups} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar theme={theme} />
        <OfflineNotice />
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-4 pb-28 outline-none md:px-6 md:pt-5 md:pb-10 xl:has-data-side-panel:pr-[28.5rem]"
        >
          {children}
        </main>
      </div>
      <BottomBar />
    </div>
  )
}
