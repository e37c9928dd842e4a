'use client'

import { useTranslations } from 'next-intl'
import { readNumber } from '@/patterns/fields/read-number.ts'
import { LabelledInput } from './labelled-input.tsx'

/** What a percentage may be, in hundredths of a percent: as rules raise targets. */
const least = -10_000
const greatest = 100_000

/** Basis points of what is typed; null where it is none. Nothing is 0. */
export function readPercent(text: string): number | null {
  const read = readNumber(text, 100) ?? 0
  return Number.isInteger(read) && read >= least && read <= greatest ? read : null
}

type Props = { label: string; value: string; onChange: (text: string) => void }

/** By how much targets are raised or lowered. */
export function PercentInput({ label, value, onChange }: Props) {
  const t = useTranslations('quotas.copy')
  const isBad = readPercent(value) === null
  return (
    <LabelledInput {...{ label, value, onChange, isBad }} problem={t('bad_percent')} inputMode="text" placeholder="0" />
  )
}
