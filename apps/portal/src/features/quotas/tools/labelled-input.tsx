'use client'

import type { ComponentProps } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { Labelled } from './labelled.tsx'

type Props = Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder'> & {
  label: string
  value: string
  onChange: (text: string) => void
  isBad: boolean
  /** What is wrong with it. */
  problem: string
}

/** What is typed into a tool's form, with what is wrong with it below. */
export function LabelledInput({ label, onChange, isBad, problem, ...of }: Props) {
  return (
    <Labelled label={label} note={isBad && <span className="text-bad">{problem}</span>}>
      {(wiring) => (
        <input
          {...of}
          {...wiring}
          onChange={(event) => onChange(event.target.value)}
          autoComplete="off"
          aria-invalid={isBad || undefined}
          className={inputLook('tabular text-right')}
        />
      )}
    </Labelled>
  )
}
