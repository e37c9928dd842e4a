'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The next link of the table in that direction, over cells that hold none. */
function nextLink(from: HTMLTableCellElement, [right, down]: [number, number]): HTMLAnchorElement | null {
  const rows = from.closest('table')?.tBodies[0]?.rows
  let row = (from.parentElement as HTMLTableRowElement).sectionRowIndex + down
  let column = from.cellIndex + right
  for (let cell = rows?.[row]?.cells[column]; cell; cell = rows?.[row]?.cells[column]) {
    const link = cell.querySelector('a')
    if (link) return link
    row += down
    column += right
  }
  return null
}

/** A table of links is one stop for the Tab key; arrows walk in it. Without script each link is a stop. */
export function GridKeys({ children, className }: { children: ReactNode; className?: string }) {
  const box = useRef<HTMLDivElement>(null)
  // After every render: the links are the server's and new ones come with new rows.
  useEffect(() => {
    const links = [...(box.current?.querySelectorAll<HTMLAnchorElement>('tbody a') ?? [])]
    const stop = links.find((link) => link === document.activeElement) ?? links[0]
    for (const link of links) link.tabIndex = link === stop ? 0 : -1
  })
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const here = (event.target as Element).closest('a')
    const cell = here?.closest<HTMLTableCellElement>('td, th')
    const step = steps[event.key]
    const next = step && cell ? nextLink(cell, step) : null
    if (!here || !next) return
    event.preventDefault()
    here.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only passes keys on between the links inside
    <div ref={box} className={className} onKeyDown={walk}>
      {children}
    </div>
  )
}
