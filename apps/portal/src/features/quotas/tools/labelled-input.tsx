'use client'

import { type ComponentProps, useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'

type Props = Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder'> & {
  label: string
  value: string
  onChange: (text: string) => void
  isBad: boolean
  /** What is wrong with it. */
  problem: string
}

/** What is typed into a tool's form, with its name above it and what is wrong with it below. */
export function LabelledInput({ label, onChange, isBad, problem, ...of }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      <input
        {...of}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-note` : undefined}
        className={inputLook('tabular text-right')}
      />
      {isBad && (
        <span id={`${id}-note`} className="text-small text-bad">
          {problem}
        </span>
      )}
    </div>
  )
}
