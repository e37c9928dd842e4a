'use client'

import type { ReadTarget } from '@hubcap/rules/quotas/read-target'
import { useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { useReasons } from '../use-reasons.ts'

type Props = { label: string; value: string; read: ReadTarget; onChange: (text: string) => void }

/** A target as it is typed, with what is wrong with it below. */
export function TargetInput({ label, value, read, onChange }: Props) {
  const id = useId()
  const isBad = value.trim() !== '' && !read.ok
  const say = useReasons(isBad)
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isBad || undefined}
        aria-describedby={`${id}-note`}
        className={inputLook('tabular text-right')}
      />
      <span id={`${id}-note`} className="text-small text-bad">
        {isBad && say(read.issue)}
      </span>
    </div>
  )
}
