import { maskCardNo } from '@hubcap/rules/cards/mask-card-no'
import { unitOf } from '@hubcap/rules/credits/measure'
import { wholeShare } from '@hubcap/rules/credits/split-credit'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { creditEventTerms, creditRecordTerms, measureTerms } from '@hubcap/words/terms/credits'
import type { Text } from '@hubcap/words/text'
import { type CreditList, type CreditsAsked, type ListedCredit, listCredits } from '../../credits/list-credits.ts'
import { requestFor } from '../../graphql/context.ts'
import { authorize, type Request } from '../../operation/request.ts'
import type { Handler } from '../api-server.ts'
import { readerLocale } from '../reader-locale.ts'
import { sendRefusal } from '../send-refusal.ts'
import { momentCell, moneyCell, termCell } from './cells.ts'
import type { Reader } from './list-export.ts'
import { readCreditsAsked } from './read-credits-asked.ts'
import { sendTable } from './send-table.ts'
import type { Cell, TableFormat } from './table-cell.ts'

type Metric = CreditList['metric']
type Column = {
  readonly heading: Text
  readonly shownAs: string
  readonly cell: (row: ListedCredit, reader: Reader, metric: Metric) => Cell
}

const fileName: Text = { zh: '业绩明细', en: 'Credits' }

const ofCard = ({ record }: ListedCredit) => record === 'card_use' || record === 'card_recharge'

/** Hundredths as a decimal, without zeros that say nothing. */
const hundredths = (value: bigint | number): Cell => ({ number: String(Number(value) / 100) })

const columns: readonly Column[] = [
  { heading: { zh: '日期', en: 'Day' }, shownAs: 'day', cell: ({ day }) => ({ number: day, look: 'day' }) },
  {
    heading: { zh: '类型', en: 'Record' },
    shownAs: 'record',
    cell: ({ record }, reader) => termCell(creditRecordTerms, record, reader),
  },
  {
    heading: { zh: '单号', en: 'Number' },
    shownAs: 'record',
    cell: (row) => row.recordNo && (ofCard(row) ? maskCardNo(row.recordNo) : row.recordNo),
  },
  { heading: { zh: '员工', en: 'Staff' }, shownAs: 'staff', cell: ({ staffName }) => staffName },
  { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: ({ storeName }) => storeName },
  {
    heading: { zh: '类别', en: 'Group' },
    shownAs: 'group',
    cell: ({ group }, reader) => group && termCell(cardProductKindTerms, group, reader),
  },
  {
    heading: { zh: '份额 %', en: 'Share %' },
    shownAs: 'share',
    cell: ({ share }) => (share === wholeShare ? null : hundredths(share)),
  },
  {
    heading: { zh: '业绩', en: 'Value' },
    shownAs: 'value',
    cell: ({ value }, reader, { measure }) =>
      unitOf(measure) === 'money' ? moneyCell(value, reader) : hundredths(value),
  },
  {
    heading: { zh: '计入方式', en: 'How it counts' },
    shownAs: 'event',
    cell: ({ event }, reader) => termCell(creditEventTerms, event, reader),
  },
  {
    heading: { zh: '得知时间', en: 'Known at' },
    shownAs: 'event',
    cell: ({ knownAt }, reader) => momentCell(knownAt, reader),
  },
]

const pageSize = 10_000

async function* rowsOf(request: Request, asked: CreditsAsked, shown: readonly Column[], reader: Reader) {
  for (let offset = 0; ; offset += pageSize) {
    const { rows, metric, totalCount } = await listCredits(request, { ...asked, first: pageSize, offset })
    for (const row of rows) yield shown.map(({ cell }) => cell(row, reader, metric))
    if (offset + pageSize >= totalCount) return
  }
}

/** GET /exports/credits.csv and .xlsx: the records behind a figure, as the list shows them to whoever asks. */
export const creditsFile: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'export.create')
    authorize(request, 'credit.read')
    const { asked, columns: names } = readCreditsAsked(url.searchParams, request)
    const shown = columns.filter(({ shownAs }) => names === null || names.includes(shownAs))
    const { currency, timeZone } = request.chain
    const locale = readerLocale(incoming, url)
    const measure =
      asked.metricId in measureTerms ? measureTerms[asked.metricId as keyof typeof measureTerms][locale] : null
    const format: TableFormat = url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
    await sendTable(response, format, {
      name: [fileName[locale], measure, `${asked.from} ${asked.to}`].filter(Boolean).join(' '),
      headings: shown.map(({ heading }) => heading[locale]),
      rows: rowsOf(request, { ...asked, first: pageSize, offset: 0 }, shown, { locale, currency, timeZone }),
    })
  } catch (error) {
    sendRefusal(response, error)
  }
}
