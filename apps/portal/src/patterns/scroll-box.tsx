import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type Props = { label: string; className?: string; children: ReactNode }

/** A framed table that may be wider than the page. It takes the focus, so that keys move it, too. */
export const ScrollBox = ({ label, className, children }: Props) => (
  <section
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    tabIndex={0}
    className={cx('overflow-x-auto rounded border border-line bg-surface', className)}
  >
    {children}
  </section>
)
