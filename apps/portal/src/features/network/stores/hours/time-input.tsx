'use client'

import { inputLook } from '@/patterns/fields/input-look.ts'
import { readTime } from './read-time.ts'

type Props = { label: string; value: string; errorId: string | undefined; onChange: (value: string) => void }

/** Not the device's own time field: that knows no 24:00, and takes more presses than 830. */
export function TimeInput({ label, value, errorId, onChange }: Props) {
  return (
    <input
      aria-label={label}
      aria-invalid={errorId ? true : undefined}
      aria-describedby={errorId}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="08:30"
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        const time = readTime(value)
        if (time && time !== value) onChange(time)
      }}
      className={inputLook('h-8 w-[4.75rem] px-2 text-center tabular')}
    />
  )
}
