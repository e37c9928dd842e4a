'use client'

import { MoveScorePeriodDocument, type PeriodPartsFragment, type ScorePeriodStatus } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { thisMonth } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** What headquarters may do next. What can’t be undone asks before. */
export function PeriodSteps({ period: { month, next, openObjections, unmarked } }: { period: PeriodPartsFragment }) {
  const t = useTranslations('performance.period')
  const router = useRouter()
  const format = useFormat()
  const whyNot = useWhyNot()
  const viewer = useViewer()
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState<ScorePeriodStatus | null>(null)
  const [asking, setAsking] = useState<'closed' | 'signed' | null>(null)
  const [problem, setProblem] = useState('')
  const isOver = thisMonth(viewer) > month.slice(0, 7)
  const move = async (to: ScorePeriodStatus) => {
    setAsking(null)
    setBusy(to)
    const outcome = await send(MoveScorePeriodDocument, { input: { month, to, idempotencyKey: key } })
    setBusy(null)
    setProblem('')
    if (outcome.kind === 'done') notify(t('moved'))
    else setProblem(await whyNot(outcome))
    if (outcome.kind !== 'unanswered') setKey(newKey())
    router.refresh()
  }
  if (!isOver || next.length === 0) return null
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      <span className="flex flex-wrap gap-2">
        {next.toReversed().map((to) => (
          <Button
            key={to}
            kind={to === 'draft' ? 'plain' : 'primary'}
            busy={busy === to}
            disabled={(to === 'closed' && openObjections + unmarked > 0) || (busy !== null && busy !== to)}
            onClick={() => (to === 'closed' || to === 'signed' ? setAsking(to) : void move(to))}
          >
            {t(`to.${to}`)}
          </Button>
        ))}
      </span>
      <ConfirmDialog
        open={asking !== null}
        title={t(asking === 'signed' ? 'sign_title' : 'close_title', { month: format.month(month.slice(0, 7)) })}
        body={t(asking === 'signed' ? 'sign_body' : 'close_body')}
        confirm={t(`to.${asking ?? 'closed'}`)}
        cancel={t('cancel')}
        kind="primary"
        onConfirm={() => void move(asking ?? 'closed')}
        onClose={() => setAsking(null)}
      />
    </>
  )
}
