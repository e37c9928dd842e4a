'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { useTranslations } from 'next-intl'
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts'
import { PaletteLine } from './palette-line.tsx'

type Props = { groups: readonly PaletteGroup[]; typed: string; onSearch: (text: string) => void }

export function PaletteList({ groups, typed, onSearch }: Props) {
  const t = useTranslations('search')
  return (
    <Autocomplete.List aria-label={t('results')} className="pb-1.5 empty:p-0">
      {groups.map((group) => (
        <Autocomplete.Group key={group.value} items={group.items}>
          <Autocomplete.GroupLabel className="px-4 pt-3 pb-1 text-small text-soft">
            {t(`groups.${group.value}`)}
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(entry: PaletteEntry) => <PaletteLine key={entry.key} entry={entry} typed={typed} onSearch={onSearch} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      ))}
    </Autocomplete.List>
  )
}
