'use client'

import { can } from '@hubcap/rules/tenancy/can'
import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { navigation } from '@/frame/navigation.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { matchesWords } from './matches-words.ts'
import { paletteActions } from './palette-actions.ts'
import type { PaletteGroup } from './palette-entry.ts'

/** What needs no server: the role's actions and pages that a text means, all of them without a text, and recent searches. */
export function useOwnGroups(text: string, recent: readonly string[]): PaletteGroup[] {
  const t = useTranslations('search')
  const frame = useTranslations('frame')
  const viewer = useViewer()
  return useMemo(() => {
    const words = (key: string) => (t.has(`words.${key}`) ? t(`words.${key}`) : '')
    const isMeant = (key: string, title: string) => text === '' || matchesWords(text, title, words(key))
    const actions = paletteActions
      .filter(({ action }) => can(viewer, action))
      .map(({ key, path, icon }) => ({ key: `action-${key}`, word: key, icon, title: t(`actions.${key}`), href: path }))
    const pages = navigation
      .flatMap(({ entries }) => entries)
      .filter(({ action }) => can(viewer, action))
      .map(({ key, path, icon }) => ({ key: `page-${key}`, word: key, icon, title: frame(`pages.${key}`), href: path }))
    const meant = (entries: typeof pages) => entries.filter(({ word, title }) => isMeant(word, title))
    const before = recent.map((title) => ({ key: `recent-${title}`, icon: History, title, href: null }))
    return [
      { value: 'recent', items: text === '' ? before : [] },
      { value: 'actions', items: meant(actions) },
      { value: 'pages', items: meant(pages) },
    ].filter(({ items }) => items.length > 0)
  }, [t, frame, viewer, text, recent])
}
