'use client'

import { type Evaluator, GiveScoreMarksDocument, type MarkedScoreFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { forgetDraft } from '@/patterns/form/draft.ts'
import { schemaResolver } from '@/patterns/form/schema-resolver.ts'
import { useDraft } from '@/patterns/form/use-draft.ts'
import { useOutcome } from '@/patterns/form/use-outcome.ts'

export type MarksValues = { marks: { itemId: string; points: number | null; comment: string }[] }

const schema = () => import('@hubcap/rules/performance/marks/give-marks.input').then((file) => file.giveMarksInput)

const valuesOf = ({ scorecard, marks }: MarkedScoreFragment, by: Evaluator): MarksValues => ({
  marks: (scorecard?.items ?? []).map(({ itemId }) => {
    const given = marks.find((mark) => mark.itemId === itemId && mark.evaluator === by)
    return { itemId, points: given?.points ?? null, comment: given?.comment ?? '' }
  }),
})

/** The marks that one gives somebody: saved together, as often as one likes, and kept while they aren’t. */
export function useMarksForm(score: MarkedScoreFragment, by: Evaluator) {
  const router = useRouter()
  const [idempotencyKey, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const toInput = ({ marks }: MarksValues) => ({ id: score.id, marks, idempotencyKey })
  const form = useForm<MarksValues>({
    defaultValues: valuesOf(score, by),
    resolver: schemaResolver<MarksValues>(schema, useLateMessage(), toInput),
    mode: 'onTouched',
  })
  const { problem, show } = useOutcome(form)
  const draftKey = `marks:${by}:${score.id}`
  useDraft(form, draftKey)
  const save = async (values: MarksValues): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    const marks = values.marks.map(({ points, ...mark }) => ({ ...mark, points: points ?? 0 }))
    const outcome = await send(GiveScoreMarksDocument, { input: { ...toInput(values), marks } })
    setBusy(false)
    await show(outcome)
    if (outcome.kind !== 'unanswered') setKey(newKey())
    if (outcome.kind !== 'done') return false
    form.reset(values)
    forgetDraft(draftKey)
    setSaved(true)
    router.refresh()
    return true
  }
  return { form, problem, busy, isSaved: isSaved && !form.formState.isDirty, save }
}
