import { cx } from './cx.ts'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

const base =
  'quick inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded px-3 font-strong disabled:opacity-50 aria-disabled:opacity-50'

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border border-line bg-surface text-ink hover:bg-hover active:bg-sunken',
  quiet: 'text-ink hover:bg-hover active:bg-sunken',
  danger: 'border border-line bg-surface text-bad hover:bg-bad-tint',
}

/** For a link or a trigger that looks like a button. */
export const buttonLook = (kind: ButtonKind = 'plain', more?: string): string =>
  cx(base, kinds[kind], 'h-8 touch:h-11', more)

/** A square with an icon; it needs an aria-label. */
export const iconButtonLook = (more?: string): string =>
  cx(
    'quick inline-flex size-8 shrink-0 items-center justify-center rounded text-soft hover:bg-hover hover:text-ink disabled:opacity-40 touch:size-11',
    more,
  )
