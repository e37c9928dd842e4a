import { soldOn } from '@hubcap/rules/sales/sold-on'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import type { Text } from '@hubcap/words/text'
import type { CardStatementLine } from '../../cards/statement/card-statement.ts'
import { cardStatement } from '../../cards/statement/card-statement.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import type { Handler } from '../api-server.ts'
import { readerLocale } from '../reader-locale.ts'
import { sendRefusal } from '../send-refusal.ts'
import { countCell, momentCell, moneyCell, termCell } from './cells.ts'
import type { Reader } from './list-export.ts'
import { sendTable } from './send-table.ts'
import type { Cell, TableFormat } from './table-cell.ts'

type Column = { readonly heading: Text; readonly cell: (line: CardStatementLine, reader: Reader) => Cell }

const yes: Text = { zh: '已冲正', en: 'Taken back' }
const fileName: Text = { zh: '卡片明细', en: 'Card statement' }

const columns: readonly Column[] = [
  { heading: { zh: '时间', en: 'At' }, cell: ({ at }, reader) => momentCell(at, reader) },
  { heading: { zh: '事项', en: 'What for' }, cell: ({ cause }, reader) => termCell(transferCauseTerms, cause, reader) },
  { heading: { zh: '冲正', en: 'Reversal' }, cell: ({ isReversed }, { locale }) => (isReversed ? yes[locale] : null) },
  { heading: { zh: '本金', en: 'Principal' }, cell: ({ principal }, reader) => moneyCell(principal, reader) },
  { heading: { zh: '赠送', en: 'Bonus' }, cell: ({ bonus }, reader) => moneyCell(bonus, reader) },
  { heading: { zh: '冻结', en: 'Frozen' }, cell: ({ frozen }, reader) => moneyCell(frozen, reader) },
  { heading: { zh: '次数', en: 'Uses' }, cell: ({ uses }) => countCell(Number(uses)) },
  {
    heading: { zh: '本金余额', en: 'Principal after' },
    cell: ({ balance }, reader) => moneyCell(balance.principal, reader),
  },
  { heading: { zh: '赠送余额', en: 'Bonus after' }, cell: ({ balance }, reader) => moneyCell(balance.bonus, reader) },
  { heading: { zh: '冻结余额', en: 'Frozen after' }, cell: ({ balance }, reader) => moneyCell(balance.frozen, reader) },
  { heading: { zh: '剩余次数', en: 'Uses left' }, cell: ({ balance }) => countCell(Number(balance.uses)) },
  { heading: { zh: '门店', en: 'Store' }, cell: ({ storeName }) => storeName },
  { heading: { zh: '经办人', en: 'Recorded by' }, cell: ({ recordedByName }) => recordedByName },
]

/** @throws Refused access.not_found for a card out of sight */
async function load(request: Request, cardId: string) {
  authorize(request, 'card.read')
  return doorOf(request).read(async (db) => {
    const card = await db.card.findFirst({ where: { id: cardId }, select: { cardNo: true } })
    if (!card) throw notFound()
    const { lines } = await cardStatement(db, cardId, null, null)
    return { card, lines }
  })
}

async function* rowsOf(lines: readonly CardStatementLine[], reader: Reader) {
  for (const line of lines) yield columns.map(({ cell }) => cell(line, reader))
}

/** GET /exports/card-statement.csv and .xlsx?cardId=…: every movement of a card, the first one first. */
export const cardStatementFile: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'export.create')
    const { card, lines } = await load(request, rowId('Card', url.searchParams.get('cardId') ?? ''))
    const { currency, timeZone } = request.chain
    const locale = readerLocale(incoming, url)
    const format: TableFormat = url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
    await sendTable(response, format, {
      name: [fileName[locale], card.cardNo, soldOn(request.now, timeZone)].filter(Boolean).join(' '),
      headings: columns.map(({ heading }) => heading[locale]),
      rows: rowsOf(lines, { locale, currency, timeZone }),
    })
  } catch (error) {
    sendRefusal(response, error)
  }
}
