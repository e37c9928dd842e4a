import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Request } from '../operation/request.ts'
import type { CheckedRow } from './row-check.ts'
import { saleMoment } from './sale-moment.ts'

/** Kinds that are written in another order than the file's: sales as they were made, people after their managers. */
export const isSorted = (kind: ImportKind): boolean => kind === 'card_sales' || kind === 'staff'

/** depth: how many managers of the file stand above somebody. */
export const depthKey = (depth: number): string => String(depth).padStart(6, '0')

/** By which a row finds its turn, compared byte by byte; null where the file's order holds. */
export function sortKeyOf(request: Request, kind: ImportKind, { row }: CheckedRow): string | null {
  if (kind === 'staff') return depthKey(0)
  if (kind !== 'card_sales') return null
  const { soldOn } = (row as CheckedRow<'card_sales'>['row']).value
  return soldOn ? saleMoment(request, soldOn).toISOString() : ''
}
