import type { ReactNode } from 'react'
import { KeptLink } from './kept-link.tsx'

type Item = { key: string; href?: string; title: ReactNode; figure?: ReactNode; note?: ReactNode }
type Props = { items: readonly Item[]; empty: string }

const look = 'flex min-h-9 items-baseline justify-between gap-3 py-1.5'

/** A few records inside a side panel, each leading to its own page where it has one. */
export function PanelList({ items, empty }: Props) {
  if (items.length === 0) return <p className="text-soft">{empty}</p>
  return (
    <ul className="divide-y divide-line">
      {items.map(({ key, href, title, figure, note }) => {
        const inside = (
          <>
            <span className="min-w-0">
              <span className="block truncate">{title}</span>
              {note && <span className="block truncate text-small text-soft">{note}</span>}
            </span>
            {figure !== undefined && <span className="shrink-0 tabular">{figure}</span>}
          </>
        )
        return (
          <li key={key}>
            {href ? (
              <KeptLink href={href} className={`${look} quick -mx-2 rounded px-2 hover:bg-hover`}>
                {inside}
              </KeptLink>
            ) : (
              <div className={look}>{inside}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
