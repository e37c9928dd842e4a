import { cx } from '../cx.ts'

/** The look of everything one types or chooses in. */
export const inputLook = (more?: string): string =>
  cx(
    'quick h-9 w-full rounded border border-edge bg-surface px-3 text-ink disabled:bg-sunken disabled:text-soft aria-invalid:border-bad data-invalid:border-bad touch:h-11',
    more,
  )
