/** How a spreadsheet shows a number of ours; without it as the digits stand. A moment is on the chain's wall. */
export type NumberLook = 'money' | 'day' | 'moment'

/**
 * Text is what people wrote, or what programs made of it; a number is digits of our own: a decimal, a day YYYY-MM-DD, or
 * a moment YYYY-MM-DD HH:MM:SS, as its look says. null: an empty cell.
 */
export type Cell = string | { readonly number: string; readonly look?: NumberLook } | null

/** Columns and rows as they go into a file. name: of the file without its ending, and of an Excel file's sheet. */
export type Table = {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]
