import { builder } from './builder.ts'
import type { Direction, Order } from './keyset.ts'
import { SortDirection } from './vocabularies.type.ts'

type Columns<Field extends string> = Record<Field, Omit<Order, 'direction'>>
type Given<Field extends string> = { field: Field; direction: Direction } | null | undefined

/**
 * The input type by which a list is sorted, and what reads it. columns: only such as an index holds together with the id;
 * usual: where nothing is asked for.
 */
export function orderInput<Field extends string>(
  name: string,
  columns: Columns<Field>,
  usual: NonNullable<Given<NoInfer<Field>>>,
) {
  const fieldType = builder.enumType(`${name}OrderField`, { values: Object.keys(columns) as [Field, ...Field[]] })
  const type = builder.inputType(`${name}Order`, {
    fields: (t) => ({
      field: t.field({ type: fieldType, required: true }),
      direction: t.field({ type: SortDirection, required: true }),
    }),
  })
  const orderOf = (given: Given<Field>): Order => {
    const { field, direction } = given ?? usual
    return { ...columns[field], direction }
  }
  return { type, typeName: `${name}Order`, orderOf }
}
