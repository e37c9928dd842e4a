'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '../../toast.tsx'
import type { BulkAction } from './bulk-action.ts'
import type { Selection } from './use-selection.ts'

type Changed = Outcome<{ count: number }>
/** A row that stands in the way, and why. */
export type InTheWay = { id: string; why: string }
type Problem = { text: string; rows: readonly InTheWay[] }

const rowsIn = (params: unknown) =>
  ((params ?? {}) as { rows?: readonly { at: number; code: string; params: unknown }[] }).rows ?? []

/** Does something to the chosen rows and says what became of it; where nothing was done, which rows stand in the way. */
export function useBulk<Row>({ chosen, clear, drop }: Selection<Row>) {
  const t = useTranslations('patterns')
  const message = useLateMessage()
  const router = useRouter()
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const explain = async (outcome: Changed, ids: readonly string[]): Promise<Problem | null> => {
    if (outcome.kind === 'done') return null
    if (outcome.kind === 'invalid') {
      const [issue] = outcome.issues
      return { text: await message(issue?.code ?? '', issue?.params), rows: [] }
    }
    if (outcome.kind !== 'refused') return { text: t(`form.${outcome.kind}`), rows: [] }
    const rows = rowsIn(outcome.params).map(async (one) => ({
      id: ids[one.at] ?? '',
      why: await message(one.code, one.params),
    }))
    return { text: await message(outcome.code, outcome.params), rows: await Promise.all(rows) }
  }
  const undo = async (action: BulkAction<Row>, ids: string[]) => {
    const outcome = await action.undo?.(ids)
    const why = outcome && (await explain(outcome, ids))
    if (why) notify(why.text)
    router.refresh()
  }
  const send = async (action: BulkAction<Row>, change: (ids: string[]) => Promise<Changed>) => {
    const ids = [...chosen.keys()]
    const changed = [...chosen].flatMap(([id, row]) => (action.changes(row) ? [id] : []))
    setBusy(action.key)
    const outcome = await change(ids)
    setBusy(null)
    setProblem(await explain(outcome, ids))
    if (outcome.kind !== 'done') return outcome
    const back = action.undo && { label: t('table.undo'), run: () => void undo(action, changed) }
    notify(action.done(outcome.value.count), back)
    clear()
    router.refresh()
    return outcome
  }
  const leaveOut = () => {
    drop(problem?.rows.map(({ id }) => id) ?? [])
    setProblem(null)
  }
  return { busy, problem, send, leaveOut, forget: () => setProblem(null) }
}
