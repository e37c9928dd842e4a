import type { ReactNode } from 'react'

type Props = { name: string; points: string | null; children: ReactNode }

/** A line of a score: what it gave, and beneath how. */
export function Line({ name, points, children }: Props) {
  return (
    <li className="grid gap-0.5">
      <span className="flex items-baseline justify-between gap-3">
        <span>{name}</span>
        {points !== null && <span className="font-strong tabular">{points}</span>}
      </span>
      <span className="text-small text-soft tabular">{children}</span>
    </li>
  )
}
