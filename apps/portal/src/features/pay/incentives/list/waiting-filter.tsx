'use client'

import type { IncentiveListQuery } from '@generated/graphql.ts'
import { Hourglass } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { chipLook } from '@/patterns/filters/chip-look.ts'
import { asksForWaiting } from './incentives-address.ts'

const shown = { status: parseAsArrayOf(parseAsString), from: parseAsString, to: parseAsString }

/** One press from what waits for a decision, of every month, and back. */
export function WaitingFilter({ waiting }: { waiting: IncentiveListQuery['waiting'] }) {
  const t = useTranslations('pay.incentives')
  const { count } = useFormat()
  const [{ status, from, to }] = useQueryStates(shown)
  const hasDays = from !== null || to !== null
  const change = useAddressChange()
  const isOn = asksForWaiting(status)
  if (waiting.totalCount === 0 && !isOn) return null
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title={t('waiting_hint')}
      className={chipLook(isOn)}
      onClick={() => change(isOn ? { status: null } : { status: 'proposed', from: null, to: null })}
    >
      <Hourglass aria-hidden className="size-4 shrink-0 opacity-70" />
      {t(waiting.totalCountIsCapped ? 'waiting_more' : 'waiting', { count: count(waiting.totalCount) })}
      {isOn && !hasDays && <span className="opacity-80">{t('any_month')}</span>}
    </button>
  )
}
