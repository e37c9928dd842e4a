'use client'

import type { Division } from '@hubcap/rules/network/division'
import { ChevronDown } from 'lucide-react'
import { inputLook } from '@/patterns/fields/input-look.ts'

type Props = { label: string; value: string; divisions: readonly Division[]; onChange: (code: string) => void }

/** One level of the register. Empty until the level above is chosen. */
export function LevelSelect({ label, value, divisions, onChange }: Props) {
  return (
    <div className="relative">
      <select
        aria-label={label}
        value={value}
        disabled={divisions.length === 0}
        onChange={(event) => onChange(event.target.value)}
        className={inputLook('appearance-none truncate pr-8')}
      >
        <option value="">{label}</option>
        {divisions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-soft"
      />
    </div>
  )
}
