'use client'

import { SetQuotasDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { type Outcome, send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'
import { problemSpots, type Unsaved, unsavedSpots } from './sheet/draft.ts'
import { act } from './sheet/grid-state.ts'
import { type Mark, marksOf } from './sheet/marks.ts'
import type { Spot } from './sheet/sheet.ts'
import type { SheetInHand } from './use-sheet.ts'

/** As many cells as the api takes at once. */
const most = 1000

type Change = { spot: Spot; target: number | null; seen: number | null }

const targetsOf = (changes: readonly Change[]) => Object.fromEntries(changes.map((one) => [one.spot.key, one.target]))

/** Saves what is unsaved, a thousand cells at a time; what is refused stays, marked. */
export function useSaveSheet({ context, state, sheet, dispatch, keep }: SheetInHand) {
  const t = useTranslations('quotas.save')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const router = useRouter()
  const sending = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const sendCells = (changes: readonly Change[]) =>
    send(SetQuotasDocument, {
      input: {
        metric: sheet.metric,
        cells: changes.map(({ spot: { row, cell }, target, seen }) => ({
          month: cell.month,
          franchiseeId: row.franchiseeId,
          storeId: row.storeId,
          staffId: row.staffId,
          target,
          expected: seen,
        })),
      },
    })

  const mark = (changes: readonly Change[], marks: readonly Mark[]) => {
    const issues = marks.flatMap(({ at, code, params }) => {
      const key = changes[at]?.spot.key
      // What somebody else set shows by itself, once the sheet is read anew.
      return key && code !== 'quota.changed_meanwhile' ? [[key, { code, params }] as const] : []
    })
    dispatch({ type: 'mark', issues: new Map(issues) })
  }

  /** What went wrong, beside its cells or in one sentence. */
  const tell = async (changes: readonly Change[], outcome: Exclude<Outcome<unknown>, { kind: 'done' }>) => {
    if (outcome.kind === 'invalid' || outcome.kind === 'refused') {
      const marks = marksOf(outcome)
      mark(changes, marks)
      const first = outcome.kind === 'refused' ? outcome : outcome.issues[0]
      setProblem(first ? await message(first.code, first.params) : form('failed'))
      router.refresh()
    } else setProblem(form(outcome.kind))
  }

  const saveAll = async (changes: readonly Change[]): Promise<boolean> => {
    for (let from = 0; from < changes.length; from += most) {
      const part = changes.slice(from, from + most)
      const outcome = await sendCells(part)
      if (outcome.kind !== 'done') {
        await tell(part, outcome)
        return false
      }
      keep(targetsOf(part))
    }
    router.refresh()
    return true
  }

  /** One saving at a time: a second press does nothing. */
  const once = async (work: () => Promise<void>) => {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setProblem(null)
    await work()
    sending.current = false
    setBusy(false)
  }

  const takeBack = (changes: readonly Change[]) => {
    const back = changes.map(({ spot, target, seen }) => ({ spot, target: seen, seen: target }))
    void once(async () => void (await saveAll(back)))
  }

  const save = () =>
    once(async () => {
      dispatch({ type: 'commit' })
      const { draft } = act(context, state, { type: 'commit' }).history
      const unread = problemSpots(sheet, draft).filter(({ unsaved }) => unsaved.written !== null)
      if (unread.length > 0) return setProblem(t('unread', { count: unread.length }))
      const changes = unsavedSpots(sheet, draft).map((spot) => {
        const { target, seen } = draft[spot.key] as Unsaved
        return { spot, target, seen }
      })
      if (changes.length > 0 && (await saveAll(changes)))
        notify(t('saved', { count: changes.length }), { label: t('undo'), run: () => takeBack(changes) })
    })
  return { save, busy, problem }
}
