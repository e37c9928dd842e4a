'use client'

import { cx } from '@/patterns/cx.ts'
import type { Writing } from './writing.ts'

type Props = { label: string; writing: Writing; readOnly: boolean; describedBy?: string | undefined; invalid: boolean }

/**
 * The one cell that keys go to is a field all the time: what is typed replaces it, input methods and the clipboard work as
 * in any field.
 */
export const CellInput = ({ label, writing, readOnly, describedBy, invalid }: Props) => (
  <input
    aria-label={label}
    aria-describedby={describedBy}
    aria-invalid={invalid || undefined}
    value={writing.text}
    readOnly={readOnly}
    onChange={(event) => writing.write(event.target.value)}
    onBlur={writing.leave}
    inputMode="decimal"
    // Else the column is as wide as a field is by itself.
    size={1}
    autoComplete="off"
    enterKeyHint="next"
    className={cx(
      'tabular block h-6 w-full bg-transparent px-1.5 pt-1 text-right leading-5 outline-none selection:bg-transparent selection:text-current',
      writing.mode !== 'ready' && 'selection:bg-tint',
      readOnly && 'text-soft',
    )}
  />
)
