'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { conflictSpots, seenAnew, without } from '../sheet/draft.ts'
import type { SheetInHand } from '../use-sheet.ts'

/** Somebody else was quicker: theirs or ours. */
export function Conflicts({ hand: { sheet, draft, dispatch } }: { hand: SheetInHand }) {
  const t = useTranslations('quotas.conflicts')
  const found = conflictSpots(sheet, draft)
  if (found.length === 0) return null
  const theirs = () => dispatch({ type: 'replace', draft: without(draft, new Set(found.map(({ key }) => key))) })
  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-2 rounded bg-warn-tint px-3 py-2 text-warn"
    >
      <p className="flex-1">{t('count', { count: found.length })}</p>
      <Button onClick={() => dispatch({ type: 'replace', draft: seenAnew(sheet, draft) })}>{t('mine')}</Button>
      <Button onClick={theirs}>{t('theirs')}</Button>
    </section>
  )
}
