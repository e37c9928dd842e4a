'use client'

import { UpdateStaffDocument } from '@generated/graphql.ts'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'
import type { StaffDetail } from './staff-panel.tsx'

type Person = Pick<StaffDetail, 'id' | 'name' | 'revision'>

/** Suspends somebody, or calls them back: done at once, with a way to undo it. */
export function useSetStatus() {
  const t = useTranslations('staff.status')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async (person: Person, status: StaffStatus, undoTo: StaffStatus | null) => {
    setBusy(true)
    const outcome = await send(UpdateStaffDocument, { input: { id: person.id, revision: person.revision, status } })
    setBusy(false)
    if (outcome.kind === 'refused') return notify(await message(outcome.code, outcome.params))
    if (outcome.kind === 'invalid')
      return notify(await message(outcome.issues[0]?.code ?? '', outcome.issues[0]?.params))
    if (outcome.kind !== 'done') return notify(form(outcome.kind))
    router.refresh()
    const { revision } = outcome.value
    const undo = undoTo && { label: t('undo'), run: () => void set({ ...person, revision }, undoTo, null) }
    notify(t(status, { name: person.name }), undo ?? undefined)
  }
  return { set, busy }
}
