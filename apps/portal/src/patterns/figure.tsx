import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type Props = {
  label: string
  /** As it is shown: 12.3万. */
  value: string
  /** To the last digit, for the pointer and for screen readers. */
  exact?: string
  change?: ReactNode
  /** The records behind it. */
  href?: string
}

/** One number that answers a question, what it was before, and the way to what it is made of. */
export function Figure({ label, value, exact, change, href }: Props) {
  const inside = (
    <>
      <span className="block text-soft">{label}</span>
      <span title={exact} className="mt-1 block text-figure font-strong tabular">
        <span aria-hidden={exact ? true : undefined}>{value}</span>
        {exact && <span className="sr-only">{exact}</span>}
      </span>
      {change && <span className="mt-1 block">{change}</span>}
    </>
  )
  const look = 'block rounded border border-line bg-surface p-4'
  return href ? (
    <Link href={href} className={cx(look, 'quick hover:border-edge')}>
      {inside}
    </Link>
  ) : (
    <div className={look}>{inside}</div>
  )
}
