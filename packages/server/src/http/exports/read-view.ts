import { coerceInputValue, type GraphQLInputType } from 'graphql'
import { rowIds } from '../../graphql/global-id.ts'
import type { Direction, Order } from '../../graphql/keyset.ts'
import { asDate } from '../../operation/dates.ts'
import { InvalidInput } from '../../operation/invalid-input.ts'
import { schema } from '../../schema.ts'
import type { AnyListExport, ExportColumn } from './list-export.ts'

/** What somebody sees of a list. ids: the rows that were chosen among them; null: all. */
export type ListView = {
  readonly filter: unknown
  readonly order: Order
  readonly columns: readonly ExportColumn<{ id: string }>[]
  readonly ids: readonly string[] | null
  /** Its first day. */
  readonly month: Date | null
}

/** As many as a page of the API has. */
const mostChosen = 100

const invalid = (name: string) => new InvalidInput([{ path: [name], code: 'invalid', params: {} }])

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(name)
  }
}

/** An argument of the list from the address, read as the API reads it from a document. */
function argument(params: URLSearchParams, name: string, typeName: string | null): unknown {
  const text = params.get(name)
  if (!text) return null
  if (typeName === null) throw invalid(name)
  return coerceInputValue(parsed(name, text), schema.getType(typeName) as GraphQLInputType, () => {
    throw invalid(name)
  })
}

/** Those that the list shows, in its order; all that the file can have where nothing is said. */
function chosenColumns({ columns }: AnyListExport, text: string | null) {
  if (text === null) return columns.filter(({ onlySeen }) => !onlySeen)
  const chosen = text.split(',').flatMap((name) => columns.filter(({ shownAs }) => shownAs === name))
  if (chosen.length === 0) throw invalid('columns')
  return chosen
}

function chosenRows({ node }: AnyListExport, text: string | null): string[] | null {
  if (text === null) return null
  const given = text.split(',')
  if (given.length > mostChosen) throw invalid('ids')
  return rowIds(node, given) ?? null
}

function chosenMonth(text: string | null): Date | null {
  if (text === null) return null
  if (!/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)) throw invalid('month')
  return asDate(`${text}-01`)
}

/**
 * What the address asks a file for: `filter` and `orderBy` as JSON of the list's own inputs, `columns` by the list's names
 * for them, `ids` of rows that were chosen, at most 100, `month` for figures that are of one. @throws InvalidInput
 */
export function readView(list: AnyListExport, params: URLSearchParams): ListView {
  const { sorting, filterType } = list
  const orderBy = argument(params, 'orderBy', sorting.typeName) as { field: string; direction: Direction } | null
  return {
    filter: argument(params, 'filter', filterType),
    order: sorting.orderOf(orderBy),
    columns: chosenColumns(list, params.get('columns')),
    ids: chosenRows(list, params.get('ids')),
    month: chosenMonth(params.get('month')),
  }
}
