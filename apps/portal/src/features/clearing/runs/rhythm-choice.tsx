'use client'

import { type ClearingRhythm, SetClearingRhythmDocument } from '@generated/graphql.ts'
import type { ClearingPeriod } from '@hubcap/rules/clearing/clearing-period'
import { clearingRhythmTerms } from '@hubcap/words/terms/clearing'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

type Props = { rhythm: ClearingRhythm; next: Readonly<Record<ClearingRhythm, ClearingPeriod>> }

/** How often the chain clears. Before it changes, what that changes from when on. */
export function RhythmChoice({ rhythm, next }: Props) {
  const t = useTranslations('clearing')
  const router = useRouter()
  const { day } = useFormat()
  const { term, choices } = useTerms()
  const whyNot = useWhyNot()
  const [asked, setAsked] = useState<ClearingRhythm | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const days = (of: ClearingRhythm) => ({ from: day(next[of].from), to: day(next[of].to) })
  const set = async (to: ClearingRhythm) => {
    setAsked(null)
    setBusy(true)
    const outcome = await send(SetClearingRhythmDocument, { input: { rhythm: to } })
    setBusy(false)
    setProblem('')
    if (outcome.kind === 'done') notify(t('rhythm.done'))
    else setProblem(await whyNot(outcome))
    router.refresh()
  }
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="text-soft">{t('rhythm.label')}</span>
      <Segmented
        label={t('rhythm.label')}
        name="rhythm"
        value={rhythm}
        choices={choices(clearingRhythmTerms)}
        disabled={busy}
        onChange={setAsked}
      />
      <span className="text-soft tabular">{t('rhythm.next', days(rhythm))}</span>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      <ConfirmDialog
        open={asked !== null}
        title={t('rhythm.ask', { rhythm: term(clearingRhythmTerms, asked ?? rhythm) })}
        body={t('rhythm.changes', days(asked ?? rhythm))}
        confirm={t('rhythm.change')}
        cancel={t('cancel')}
        onConfirm={() => asked && void set(asked)}
        onClose={() => setAsked(null)}
      />
    </div>
  )
}
