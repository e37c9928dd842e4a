'use client'

import { ChangeLeadDocument, type LeadRowFragment } from '@generated/graphql.ts'
import type { LeadGrade } from '@hubcap/rules/leads/lead'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

export type MovedLead = Pick<LeadRowFragment, 'id' | 'revision' | 'name' | 'grade'>

/** Gives a lead another grade, once at a time. */
export function useMoveLead() {
  const t = useTranslations('leads.board')
  const router = useRouter()
  const whyNot = useWhyNot()
  const [busy, setBusy] = useState(false)
  const move = async ({ id, revision, name, grade: before }: MovedLead, grade: LeadGrade) => {
    if (busy || grade === before) return
    setBusy(true)
    const outcome = await send(ChangeLeadDocument, { input: { id, revision, grade, idempotencyKey: newKey() } })
    setBusy(false)
    notify(outcome.kind === 'done' ? t('moved', { name, grade }) : await whyNot(outcome))
    router.refresh()
  }
  return { move, busy }
}
