'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { readNumber } from '@/patterns/fields/read-number.ts'

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
  const id = useId()
  const isBad = readPercent(value) === null
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="text"
        autoComplete="off"
        placeholder="0"
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-note` : undefined}
        className={inputLook('tabular text-right')}
      />
      {isBad && (
        <span id={`${id}-note`} className="text-small text-bad">
          {t('bad_percent')}
        </span>
      )}
    </div>
  )
}
