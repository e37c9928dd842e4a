'use client'

import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type ButtonKind, buttonLook } from './button-look.ts'

type Props = ComponentProps<'button'> & { kind?: ButtonKind; busy?: boolean }

/** While busy it keeps its width and its focus, and a second press does nothing. */
export function Button({
  kind = 'plain',
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={buttonLook(kind, className)}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  )
}
