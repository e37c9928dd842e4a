'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** What this keyboard calls the key of shortcuts: ⌘, or Ctrl where there is no such key. */
export const useCommandKey = (): '⌘' | 'Ctrl' =>
  useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'),
    () => 'Ctrl',
  )
