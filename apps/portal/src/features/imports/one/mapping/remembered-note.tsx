'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { type Mapping, mappingOf } from '../import-field.ts'

const sorted = (mapping: Mapping) => JSON.stringify(Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)))

type Props = { state: ImportStateFragment; mayWrite: boolean; onMapping: (mapping: Mapping) => void }

/** The columns are read as in the last file with these headings: that is said, and taken back where the headings say otherwise. */
export function RememberedNote({ state, mayWrite, onMapping }: Props) {
  const t = useTranslations('imports.mapping')
  if (!state.isRemembered) return null
  const guessed = (state.guessedMapping ?? {}) as Mapping
  const differs = sorted(guessed) !== sorted(mappingOf(state))
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded bg-tint px-3 py-2 text-on-tint">
      <History aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1">{t('remembered')}</p>
      {mayWrite && differs && (
        <Button kind="quiet" onClick={() => onMapping(guessed)}>
          {t('guess_again')}
        </Button>
      )}
    </div>
  )
}
