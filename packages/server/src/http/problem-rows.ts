import { requestFor } from '../graphql/context.ts'
import { problemLines } from '../imports/problem-lines.ts'
import type { Handler } from './api-server.ts'
import { sendTable } from './exports/send-table.ts'
import { idInPath } from './id-in-path.ts'
import { readerLocale } from './reader-locale.ts'
import { sendRefusal } from './send-refusal.ts'

/** GET /imports/:id/problems.(csv|xlsx): the rows that can't be imported, as the file has them, with the reason behind. */
export const problemRows: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'import.read')
    const table = await problemLines(request, idInPath('Import', url), readerLocale(incoming, url))
    await sendTable(response, url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv', table)
  } catch (error) {
    sendRefusal(response, error)
  }
}
