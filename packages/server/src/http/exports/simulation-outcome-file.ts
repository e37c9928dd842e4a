import { type SimulationKind, type SimulationUnit, unitOfKind } from '@hubcap/rules/simulations/simulation-kind'
import { simulationKindTerms } from '@hubcap/words/terms/simulations'
import type { Text } from '@hubcap/words/text'
import { z } from 'zod'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { asDay } from '../../operation/dates.ts'
import { InvalidInput } from '../../operation/invalid-input.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadOutcome, type OutcomeRow, outcomeOrders } from '../../simulations/load-outcome.ts'
import type { Handler } from '../api-server.ts'
import { readerLocale } from '../reader-locale.ts'
import { sendRefusal } from '../send-refusal.ts'
import { moneyCell } from './cells.ts'
import type { Reader } from './list-export.ts'
import { sendTable } from './send-table.ts'
import type { Cell, TableFormat } from './table-cell.ts'

const filterInput = z.strictObject({
  id: z.string(),
  search: z.string().max(200).optional(),
  order: z.enum(outcomeOrders).optional(),
})

function filterIn(params: URLSearchParams): z.output<typeof filterInput> {
  try {
    return filterInput.parse(JSON.parse(params.get('filter') ?? '{}'))
  } catch {
    throw new InvalidInput([{ path: ['filter'], code: 'invalid', params: {} }])
  }
}

/** Money as a decimal, points as a decimal, shares in percent. */
const figureCell = (value: bigint | null, unit: SimulationUnit, reader: Reader): Cell => {
  if (value === null) return null
  return unit === 'money' ? moneyCell(value, reader) : { number: String(Number(value) / 100) }
}

type Column = {
  readonly heading: Text
  readonly shownAs: string
  readonly isFigure?: true
  readonly cell: (row: OutcomeRow, unit: SimulationUnit, reader: Reader) => Cell
}
const columns: readonly Column[] = [
  { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: ({ name }) => name },
  { heading: { zh: '门店', en: 'Store' }, shownAs: 'place', cell: ({ storeName }) => storeName },
  { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'place', cell: ({ franchiseeName }) => franchiseeName },
  {
    heading: { zh: '当时', en: 'As it was' },
    shownAs: 'before',
    isFigure: true,
    cell: ({ before }, unit, reader) => figureCell(before, unit, reader),
  },
  {
    heading: { zh: '按草案', en: 'By the draft' },
    shownAs: 'after',
    isFigure: true,
    cell: ({ after }, unit, reader) => figureCell(after, unit, reader),
  },
  {
    heading: { zh: '差额', en: 'Difference' },
    shownAs: 'difference',
    isFigure: true,
    cell: ({ before, after }, unit, reader) => {
      if (unit === 'share' && (before === null || after === null)) return null
      return figureCell((after ?? 0n) - (before ?? 0n), unit, reader)
    },
  },
]

const pageSize = 5000

type Asked = z.output<typeof filterInput> & { readonly rowId: string; readonly unit: SimulationUnit }

async function* rowsOf(request: Request, asked: Asked, shown: readonly Column[], reader: Reader) {
  const { rowId: id, unit, search, order } = asked
  for (let offset = 0; ; offset += pageSize) {
    const page = { order: order ?? 'most_gained', search: search?.trim() || null, first: pageSize, offset } as const
    const { rows } = await doorOf(request).read((db) => loadOutcome(db, id, unit, page))
    for (const row of rows) yield shown.map(({ cell }) => cell(row, unit, reader))
    if (rows.length < pageSize) return
  }
}

/** GET /exports/simulation-outcome.csv and .xlsx: everybody whom a simulation is about, before and after. */
export const simulationOutcomeFile: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'export.create')
    authorize(request, 'simulation.read')
    const filter = filterIn(url.searchParams)
    const names = url.searchParams.get('columns')?.split(',') ?? null
    const shown = columns.filter(({ shownAs }) => names === null || names.includes(shownAs))
    const { currency, timeZone } = request.chain
    const locale = readerLocale(incoming, url)
    const id = rowId('Simulation', filter.id)
    const found = await doorOf(request).read((db) => db.simulation.findFirst({ where: { id } }))
    if (!found) throw notFound()
    const kind = found.kind as SimulationKind
    const unit = unitOfKind[kind]
    const asked = { ...filter, rowId: id, unit }
    const format: TableFormat = url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
    const isPercent = unit === 'share'
    await sendTable(response, format, {
      name: [found.name ?? simulationKindTerms[kind][locale], asDay(found.fromMonth), asDay(found.toMonth)].join(' '),
      headings: shown.map(({ heading, isFigure }) => heading[locale] + (isFigure && isPercent ? ' %' : '')),
      rows: rowsOf(request, asked, shown, { locale, currency, timeZone }),
    })
  } catch (error) {
    sendRefusal(response, error)
  }
}
