import { cx } from '@/patterns/cx.ts'

/** Cells of the sheet; positions are read off `data-at`. */
export const cellLook = (more?: string | false): string =>
  cx('tabular h-12 min-w-19 border-r border-b border-line p-0 text-right align-top', more)

/** The year's total, which stays in sight at the right. */
export const totalLook = (more?: string | false): string =>
  cellLook(cx('sticky right-0 z-10 min-w-24 border-r-0 border-l bg-surface', more))

/** What stays in sight at the left. */
export const nameLook = (more?: string | false): string =>
  cx(
    'sticky left-0 z-10 w-36 min-w-36 max-w-36 border-r border-b border-line bg-surface px-3 text-left font-plain',
    more,
  )

export const writePosition = (line: number, column: number): string => `${line}:${column}`

export function readPosition(text: string | undefined) {
  const [line, column] = (text ?? '').split(':').map(Number)
  return line === undefined || column === undefined || Number.isNaN(line + column) ? null : { line, column }
}
