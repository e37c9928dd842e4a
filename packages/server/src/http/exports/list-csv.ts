import { soldOn } from '@hubcap/rules/sales/sold-on'
import { requestFor } from '../../graphql/context.ts'
import type { Handler } from '../api-server.ts'
import { readerLocale } from '../reader-locale.ts'
import { sendCsv } from '../send-csv.ts'
import { sendRefusal } from '../send-refusal.ts'
import type { AnyListExport } from './list-export.ts'
import { listLines } from './list-lines.ts'
import { readFilter } from './read-filter.ts'

/** GET /exports/<list>.csv?filter=<JSON of the list's filter>&locale=zh: what the list shows to whoever asks. */
export const listCsv =
  (list: AnyListExport): Handler =>
  async (incoming, response, context, url) => {
    try {
      const request = requestFor(context, 'export.create')
      const { currency, timeZone } = request.chain
      const reader = { locale: readerLocale(incoming, url), currency, timeZone }
      const filter = readFilter(list.filterType, url.searchParams.get('filter'))
      const fileName = `${list.fileName[reader.locale]} ${soldOn(request.now, timeZone)}.csv`
      await sendCsv(response, fileName, listLines(request, list, filter, reader))
    } catch (error) {
      sendRefusal(response, error)
    }
  }
