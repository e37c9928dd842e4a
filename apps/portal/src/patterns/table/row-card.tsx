import type { ReactNode } from 'react'

type Props = { title: ReactNode; figure?: ReactNode; lines: readonly ReactNode[]; aside?: ReactNode }

/** The usual card of a row: what it is and its number, then small print. */
export function RowCard({ title, figure, lines, aside }: Props) {
  return (
    <span className="grid gap-0.5">
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-strong">{title}</span>
        {figure !== undefined && <span className="shrink-0 font-strong tabular">{figure}</span>}
      </span>
      <span className="flex items-baseline justify-between gap-3 text-small text-soft">
        <span className="min-w-0 truncate">
          {lines.filter(Boolean).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line keep their places
            <span key={at}>
              {at > 0 && ' · '}
              {line}
            </span>
          ))}
        </span>
        {aside !== undefined && <span className="shrink-0">{aside}</span>}
      </span>
    </span>
  )
}
