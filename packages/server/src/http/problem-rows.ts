import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { problemLines } from '../imports/problem-lines.ts'
import type { Handler } from './api-server.ts'
import { sendTable } from './exports/send-table.ts'
import { readerLocale } from './reader-locale.ts'
import { sendRefusal } from './send-refusal.ts'

/** GET /imports/:id/problems.(csv|xlsx): the rows that can't be imported, as the file has them, with the reason behind. */
export const problemRows: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'import.read')
    const [, , id = '', file] = url.pathname.split('/')
    const table = await problemLines(request, rowId('Import', decodeURIComponent(id)), readerLocale(incoming, url))
    await sendTable(response, file === 'problems.xlsx' ? 'xlsx' : 'csv', table)
  } catch (error) {
    sendRefusal(response, error)
  }
}
