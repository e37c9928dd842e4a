import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type Props = { title?: string; aside?: ReactNode; children: ReactNode; className?: string }

/** A part of a page with its own heading, which may be a term that begins small in a sentence. */
export function Card({ title, aside, children, className }: Props) {
  return (
    <section className={cx('rounded border border-line bg-surface p-4', className)}>
      {title && (
        <div className="mb-3 flex items-baseline justify-between gap-3">
          <h2 className="text-base first-letter:uppercase">{title}</h2>
          {aside && <div className="text-small text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
