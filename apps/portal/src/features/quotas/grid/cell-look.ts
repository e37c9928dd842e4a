import { cx } from '@/patterns/cx.ts'

/** Cells of the sheet; positions are read off `data-at`. */
export const cellLook = (more?: string | false): string =>
  cx('tabular h-12 min-w-22 border-r border-b border-line p-0 text-right align-top', more)

/** What stays in sight at the left. */
export const nameLook = (more?: string | false): string =>
  cx(
    'sticky left-0 z-10 w-44 min-w-44 max-w-44 border-r border-b border-line bg-surface px-3 text-left font-plain',
    more,
  )

export const writePosition = (line: number, column: number): string => `${line}:${column}`

export function readPosition(text: string | undefined) {
  const [line, column] = (text ?? '').split(':').map(Number)
  return line === undefined || column === undefined || Number.isNaN(line + column) ? null : { line, column }
}
