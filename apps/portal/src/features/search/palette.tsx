'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { PaletteEntry } from './palette-entry.ts'
import { PaletteFoot } from './palette-foot.tsx'
import { PaletteInput } from './palette-input.tsx'
import { PaletteList } from './palette-list.tsx'
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts'
import { recordGroups } from './record-groups.ts'
import { SearchState } from './search-state.tsx'
import { useFollowed } from './use-followed.ts'
import { useFound } from './use-found.ts'
import { useOwnGroups } from './use-own-groups.ts'

type Props = { open: boolean; onClose: () => void }

/** Pages, actions and the records of one's own scope, from anywhere by the keyboard; on a phone it fills the screen. */
export function Palette({ open, onClose }: Props) {
  const t = useTranslations('search')
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Popup
          aria-label={t('title')}
          data-palette
          className="fixed inset-0 z-40 flex flex-col overflow-hidden bg-surface text-ink outline-none md:inset-auto md:top-[12vh] md:left-1/2 md:max-h-[min(34rem,76vh)] md:w-[min(38rem,calc(100vw-2rem))] md:-translate-x-1/2 md:rounded md:border md:border-line md:shadow-lift"
        >
          <PaletteBody onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const t = useTranslations('search')
  const format = useFormat()
  const account = useViewer().account.id
  const [text, setText] = useState('')
  const [recent, setRecent] = useState(() => recentSearches(account))
  const highlighted = useRef<PaletteEntry | null>(null)
  const typed = text.trim()
  const { again, ...finding } = useFound(typed)
  const own = useOwnGroups(typed, recent)
  const { found } = finding
  const groups = useMemo(() => [...own, ...(found ? recordGroups(found, format) : [])], [own, found, format])
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  useFollowed(() => {
    if (typed) rememberSearch(account, typed)
    onClose()
  })
  const forget = () => {
    forgetSearches(account)
    setRecent([])
  }
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      filter={null}
      autoHighlight="always"
      keepHighlight
      items={groups}
      value={text}
      onValueChange={(next, { reason }) => reason !== 'item-press' && setText(next)}
      onItemHighlighted={(entry) => {
        highlighted.current = (entry as PaletteEntry | undefined) ?? null
      }}
      itemToStringValue={(entry: PaletteEntry) => entry.title}
    >
      <PaletteInput highlighted={highlighted} isReading={finding.status === 'reading'} />
      <Autocomplete.Status className="sr-only">
        {finding.status === 'ready' && t('count', { count })}
      </Autocomplete.Status>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <PaletteList groups={groups} typed={typed} onSearch={setText} />
        <SearchState finding={finding} isEmpty={count === 0} onRetry={again} />
      </div>
      <PaletteFoot onForget={typed === '' && recent.length > 0 ? forget : null} />
    </Autocomplete.Root>
  )
}
