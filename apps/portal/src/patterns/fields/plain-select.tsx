'use client'

import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'
import { inputLook } from './input-look.ts'

type Props = ComponentProps<'select'> & {
  'data-invalid'?: true | undefined /** Of the frame: how wide it is. */
  frame?: string
}

/** The device's own list of choices, without a form around it. */
export const PlainSelect = ({ frame, className, children, ...rest }: Props) => (
  <span className={cx('relative block', frame)}>
    <select {...rest} className={inputLook(cx('appearance-none truncate pr-8', className))}>
      {children}
    </select>
    <ChevronDown
      aria-hidden
      className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-soft"
    />
  </span>
)
