import { soldOn } from '@hubcap/rules/sales/sold-on'
import { requestFor } from '../../graphql/context.ts'
import type { Handler } from '../api-server.ts'
import { readerLocale } from '../reader-locale.ts'
import { sendRefusal } from '../send-refusal.ts'
import type { AnyListExport } from './list-export.ts'
import { listRows } from './list-rows.ts'
import { readView } from './read-view.ts'
import { sendTable } from './send-table.ts'
import { type TableFormat, tableFormats } from './table-cell.ts'

const formatOf = (path: string): TableFormat => tableFormats.find((one) => path.endsWith(`.${one}`)) ?? 'csv'

/** GET /exports/<list>.csv and .xlsx, with what `readView` reads: what the list shows to whoever asks. */
export const listFile =
  (list: AnyListExport): Handler =>
  async (incoming, response, context, url) => {
    try {
      const request = requestFor(context, 'export.create')
      const { currency, timeZone } = request.chain
      const locale = readerLocale(incoming, url)
      const { role } = request.actor
      const takesPhones = request.policy(request.actor, 'customer.export_personal')
      const view = readView(list, url.searchParams)
      await sendTable(response, formatOf(url.pathname), {
        name: `${list.fileName[locale]} ${soldOn(request.now, timeZone)}`,
        headings: view.columns.map(({ heading }) => heading[locale]),
        rows: listRows(request, list, view, { locale, currency, timeZone, role, takesPhones }),
      })
    } catch (error) {
      sendRefusal(response, error)
    }
  }
