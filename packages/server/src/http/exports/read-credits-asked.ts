import { soldOn } from '@hubcap/rules/sales/sold-on'
import { z } from 'zod'
import type { CreditsAsked } from '../../credits/list-credits.ts'
import { rowId } from '../../graphql/global-id.ts'
import { calendarOf } from '../../operation/calendar-of.ts'
import { InvalidInput } from '../../operation/invalid-input.ts'
import type { Request } from '../../operation/request.ts'

const filterInput = z.strictObject({
  metricId: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  franchiseeId: z.string().optional(),
  storeId: z.string().optional(),
  staffId: z.string().optional(),
  knownUntil: z.iso.datetime({ offset: true }).optional(),
})
const orderInput = z.strictObject({ field: z.enum(['day', 'value']), direction: z.enum(['asc', 'desc']) })

function read<Value>(params: URLSearchParams, name: string, schema: z.ZodType<Value>): Value | null {
  const text = params.get(name)
  if (!text) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new InvalidInput([{ path: [name], code: 'invalid', params: {} }])
  }
}

/**
 * What the address asks of the file: `filter` and `orderBy` as JSON, `columns` by the list's names for them. Left out, it is
 * sales amount, this month. @throws InvalidInput
 */
export function readCreditsAsked(
  params: URLSearchParams,
  { now, chain }: Pick<Request, 'now' | 'chain'>,
): { asked: Omit<CreditsAsked, 'first' | 'offset'>; columns: readonly string[] | null } {
  const filter = read(params, 'filter', filterInput) ?? {}
  const months = calendarOf(chain)
  const thisMonth = months.spanOf(months.monthOf(soldOn(now, chain.timeZone)))
  const rowIdOf = (type: string, id: string | undefined) => (id === undefined ? null : rowId(type, id))
  return {
    asked: {
      metricId: filter.metricId ?? 'sales_amount',
      from: filter.from ?? thisMonth.from,
      to: filter.to ?? thisMonth.to,
      franchiseeId: rowIdOf('Franchisee', filter.franchiseeId),
      storeId: rowIdOf('Store', filter.storeId),
      staffId: rowIdOf('Staff', filter.staffId),
      knownUntil: filter.knownUntil === undefined ? null : new Date(filter.knownUntil),
      orderBy: read(params, 'orderBy', orderInput),
    },
    columns: params.get('columns')?.split(',') ?? null,
  }
}
