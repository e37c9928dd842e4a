'use client'

import { AssignScorecardDocument, type ScorecardGivenFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { useGivenWords } from './given-words.tsx'

type Props = { given: ScorecardGivenFragment; thisMonth: string }

/** Lets it end with this month, or before it began; months that are over keep it. */
export function EndGiven({ given, thisMonth }: Props) {
  const t = useTranslations('scorecard.given')
  const router = useRouter()
  const { month } = useFormat()
  const words = useGivenWords()
  const whyNot = useWhyNot()
  const [key] = useState(newKey)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const from = given.fromMonth.slice(0, 7) > thisMonth ? given.fromMonth.slice(0, 7) : thisMonth
  const end = async () => {
    setAsking(false)
    setBusy(true)
    const { level, franchisee, store, staff, post } = given
    const place = { franchiseeId: franchisee?.id ?? null, storeId: staff ? null : (store?.id ?? null) }
    const target = { level, ...place, staffId: staff?.id ?? null, post: post ?? null }
    const input = { familyId: null, ...target, fromMonth: `${from}-01`, idempotencyKey: key }
    const outcome = await send(AssignScorecardDocument, { input })
    setBusy(false)
    if (outcome.kind !== 'done') return setProblem(await whyNot(outcome))
    notify(t('ended'))
    router.refresh()
  }
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      <Button busy={busy} onClick={() => setAsking(true)}>
        {t('end')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('end_title', { whom: words(given) })}
        body={t('end_body', { month: month(from) })}
        confirm={t('end')}
        cancel={t('cancel')}
        kind="primary"
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
