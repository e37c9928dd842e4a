'use client'

import {
  CreateReportScheduleDocument,
  DeleteReportScheduleDocument,
  PauseReportScheduleDocument,
  type SchedulePartsFragment,
  SendReportDocument,
} from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Outcome, send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'

/** The same schedule again, as it is asked for. */
const asked = ({
  period,
  grouping,
  recipient,
  recipientName,
  locale,
  hour,
  store,
  franchisee,
}: SchedulePartsFragment) => ({
  ...{ period, grouping, recipient, recipientName, locale, hour },
  ...(store ? { storeId: store.id } : franchisee && { franchiseeId: franchisee.id }),
})

/** What can be done with a schedule beside changing it; each tells what became of it. */
export function useScheduleActions(schedule: SchedulePartsFragment) {
  const t = useTranslations('reports.schedules')
  const message = useLateMessage()
  const [busy, setBusy] = useState(false)
  const { id, recipient } = schedule
  async function run(work: () => Promise<Outcome<unknown>>, done: string, undo?: () => void) {
    if (busy) return
    setBusy(true)
    const outcome = await work()
    setBusy(false)
    if (outcome.kind === 'done') notify(done, undo && { label: t('undo'), run: undo })
    else if (outcome.kind === 'refused') notify(await message(outcome.code, outcome.params))
    else notify(t('not_done'))
  }
  const restore = () =>
    run(
      () => send(CreateReportScheduleDocument, { input: { ...asked(schedule), idempotencyKey: newKey() } }),
      t('restored'),
    )
  return {
    busy,
    sendNow: () =>
      run(() => send(SendReportDocument, { input: { id, idempotencyKey: newKey() } }), t('sent', { recipient })),
    pause: (paused: boolean) =>
      run(() => send(PauseReportScheduleDocument, { input: { id, paused } }), t(paused ? 'paused' : 'resumed')),
    remove: () =>
      run(
        () => send(DeleteReportScheduleDocument, { input: { id } }),
        t('deleted'),
        () => void restore(),
      ),
  }
}
