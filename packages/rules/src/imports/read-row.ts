import { finishRow } from './finish-row.ts'
import { type FileContext, type ImportField, isIssue } from './import-field.ts'
import { fieldsOf, type ImportRows } from './import-fields.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportDefaults, ImportMapping } from './import-mapping.ts'
import { type ImportProblem, problem } from './problem-codes.ts'

/** A row by itself. With problems, the values that could be read are there and the others null. */
export type ReadRow<Kind extends ImportKind = ImportKind> =
  | { readonly isSound: true; readonly value: ImportRows[Kind]; readonly problems: readonly [] }
  | { readonly isSound: false; readonly value: Nullable<ImportRows[Kind]>; readonly problems: readonly ImportProblem[] }

type Nullable<Row> = { [Key in keyof Row]: Row[Key] | null }

export type RowContext = FileContext & {
  readonly mapping: ImportMapping
  readonly headings: readonly string[]
  readonly defaults: ImportDefaults
}

type Column = { key: string; field: ImportField; at: number; whenEmpty: string }

/** What people and programs write into a cell that has nothing to say. */
const nothing = new Set(['', '-', '--', '—', '/', '\\', 'n/a', '#n/a', 'null'])

function cellText(written: string | undefined): string {
  const text = (written ?? '').replace(/[\r\n\t\u2028\u2029]+/g, ' ').trim()
  return nothing.has(text.toLowerCase()) ? '' : text
}

function readCell(column: Column, cells: readonly string[], context: FileContext): { value: unknown } | ImportProblem {
  const { key, field, at, whenEmpty } = column
  const text = cellText(at < 0 ? '' : cells[at]) || whenEmpty
  if (text === '') return field.isRequired ? problem(key, 'required') : { value: field.whenEmpty }
  const value = field.read(text, context)
  return isIssue(value) ? { field: key, ...value } : { value }
}

/**
 * A reader for the rows of one file: made once, then called for each row, so that files of any length stream through.
 * It looks at one row alone; how rows stand to each other and to what is there is checkReferences' matter.
 */
export function rowReader<Kind extends ImportKind>(kind: Kind, context: RowContext) {
  const columns: Column[] = Object.entries(fieldsOf(kind)).map(([key, field]) => {
    const heading = context.mapping[key]
    const at = heading === undefined ? -1 : context.headings.indexOf(heading)
    return { key, field, at, whenEmpty: cellText(context.defaults[key]) }
  })
  return (cells: readonly string[]): ReadRow<Kind> => {
    const values: Record<string, unknown> = {}
    const problems: ImportProblem[] = extraCells(cells, context.headings.length)
    for (const column of columns) {
      const read = readCell(column, cells, context)
      if ('value' in read) values[column.field.property] = read.value
      else {
        values[column.field.property] = null
        problems.push(read)
      }
    }
    const finished = finishRow[kind](values, context)
    // A cell that couldn't be read would only be found wanting twice.
    if (problems.length === 0) problems.push(...finished.problems)
    return { isSound: problems.length === 0, value: finished.values, problems } as unknown as ReadRow<Kind>
  }
}

/** More cells than headings: a comma too many somewhere, so that none of the cells can be trusted. */
const extraCells = (cells: readonly string[], max: number): ImportProblem[] =>
  cells.slice(max).some((cell) => cellText(cell) !== '') ? [problem(null, 'too_many_cells', { max })] : []
