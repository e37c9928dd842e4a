'use client'

import { UpdateStaffDocument } from '@generated/graphql.ts'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import type { StaffDetail } from './staff-panel.tsx'

type Person = Pick<StaffDetail, 'id' | 'name' | 'revision'>

/** Suspends somebody, or calls them back: done at once, with a way to undo it. */
export function useSetStatus() {
  const t = useTranslations('staff.status')
  const whyNot = useWhyNot()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async (person: Person, status: StaffStatus, undoTo: StaffStatus | null) => {
    setBusy(true)
    const outcome = await send(UpdateStaffDocument, { input: { id: person.id, revision: person.revision, status } })
    setBusy(false)
    if (outcome.kind !== 'done') return notify(await whyNot(outcome))
    router.refresh()
    const { revision } = outcome.value
    const undo = undoTo && { label: t('undo'), run: () => void set({ ...person, revision }, undoTo, null) }
    notify(t(status, { name: person.name }), undo ?? undefined)
  }
  return { set, busy }
}
