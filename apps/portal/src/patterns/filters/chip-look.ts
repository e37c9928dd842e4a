import { cx } from '../cx.ts'

/** A filter's button: filled as long as it filters. */
export const chipLook = (active: boolean): string =>
  cx(
    'quick inline-flex h-8 shrink-0 max-w-60 items-center gap-1.5 rounded border px-2.5 touch:h-11',
    active ? 'border-transparent bg-tint text-on-tint' : 'border-line bg-surface text-ink hover:bg-hover print:hidden',
  )
