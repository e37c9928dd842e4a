'use client'

import Link from 'next/link'
import type { SheetRow } from '../sheet/sheet.ts'
import { usePlacePath } from '../use-place-path.ts'

type Props = {
  row: SheetRow
  position: string
  active: boolean
  /** In one line. */
  short?: boolean
}

/** A franchisee or a store opens its own sheet. */
export function RowName({ row, position, active, short = false }: Props) {
  const path = usePlacePath()
  const look = 'block rounded-sm outline-offset-0'
  const inside = (
    <>
      <span title={short ? row.name : undefined} className={short ? 'block truncate' : 'line-clamp-2 break-words'}>
        {row.name}
      </span>
      {row.storeName && <span className="block truncate text-small text-soft">{row.storeName}</span>}
    </>
  )
  const own = { 'data-at': position, tabIndex: active ? 0 : -1, className: look }
  if (row.id && (row.level === 'franchisee' || row.level === 'store'))
    return (
      <Link {...own} href={path({ kind: row.level, id: row.id })} className={`${look} hover:underline`}>
        {inside}
      </Link>
    )
  return <span {...own}>{inside}</span>
}
