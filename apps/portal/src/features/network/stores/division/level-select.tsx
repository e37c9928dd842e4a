'use client'

import type { Division } from '@hubcap/rules/network/division'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'

type Props = { label: string; value: string; divisions: readonly Division[]; onChange: (code: string) => void }

/** One level of the register. Empty until the level above is chosen. */
export function LevelSelect({ label, value, divisions, onChange }: Props) {
  return (
    <PlainSelect
      aria-label={label}
      value={value}
      disabled={divisions.length === 0}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{label}</option>
      {divisions.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </PlainSelect>
  )
}
