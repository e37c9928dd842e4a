'use client'

import { can } from '@hubcap/rules/tenancy/can'
import { usePathname } from 'next/navigation'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { entryOf, navigation } from './navigation.ts'

/** The pages this viewer may open, by group, and the one that is open. */
export function useNavigation() {
  const viewer = useViewer()
  const groups = navigation
    .map(({ entries, ...group }) => ({ ...group, entries: entries.filter((entry) => can(viewer, entry.action)) }))
    .filter(({ entries }) => entries.length > 0)
  return { groups, current: entryOf(usePathname()) }
}
