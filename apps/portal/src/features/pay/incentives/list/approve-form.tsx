'use client'

import { ApproveIncentivesDocument, type IncentiveRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { send as sendTo } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useKeyFor } from '@/lib/use-key-for.ts'
import { Button } from '@/patterns/button.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import type { AskFirst } from '@/patterns/table/selection/bulk-action.ts'

const sumOf = (rows: readonly IncentiveRowFragment[], kind: IncentiveRowFragment['kind']) =>
  rows.filter((row) => row.kind === kind).reduce((sum, { amount }) => sum + amount, 0)

/** Pay: how many and how much, before it counts. */
export function ApproveForm({ rows, send, onClose }: ComponentProps<AskFirst<IncentiveRowFragment>>) {
  const t = useTranslations('pay.incentives.bulk')
  const { money } = useFormat()
  const ids = rows.map(({ id }) => id)
  const [idempotencyKey, renewKey] = useKeyFor(ids.join())
  const [busy, setBusy] = useState(false)
  const proposed = rows.filter(({ status }) => status === 'proposed')
  const count = proposed.length
  const [rewards, penalties] = [sumOf(proposed, 'reward'), sumOf(proposed, 'penalty')]
  const approve = async () => {
    setBusy(true)
    const outcome = await send(() => sendTo(ApproveIncentivesDocument, { input: { ids, idempotencyKey } }))
    setBusy(false)
    if (outcome.kind === 'done') onClose()
    else if (outcome.kind !== 'unanswered') renewKey()
  }
  return (
    <section aria-label={t('title', { count })} className="mb-2 max-w-xl rounded border border-line bg-canvas p-4">
      <h2 className="mb-2 text-base">{t('title', { count })}</h2>
      <MoneyMoves
        moves={[
          ...(rewards > 0 ? [{ label: t('rewards'), amount: `+${money(rewards)}` }] : []),
          ...(penalties > 0 ? [{ label: t('penalties'), amount: `−${money(penalties)}` }] : []),
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} onClick={() => void approve()}>
          {t('confirm')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  )
}
