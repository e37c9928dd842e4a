import type { ReactNode } from 'react'
import { totalColumn } from '../sheet/selection.ts'
import type { CellText } from '../use-cell-text.ts'
import { totalLook, writePosition } from './cell-look.ts'

type Props = {
  line: number
  target: number | null
  active: boolean
  text: CellText
  children: ReactNode
  className?: string
}

/** A row's year. */
export const TotalCell = ({ line, target, active, text, children, className }: Props) => (
  <td data-at={writePosition(line, totalColumn)} tabIndex={active ? 0 : -1} className={totalLook(className)}>
    <span className="block h-6 px-1.5 pt-1 font-strong">{target === null ? '' : text.bare(target)}</span>
    {children}
  </td>
)
