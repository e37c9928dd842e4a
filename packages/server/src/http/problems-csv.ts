import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { problemLines } from '../imports/problem-lines.ts'
import type { Handler } from './api-server.ts'
import { csvLine } from './csv-line.ts'
import { readerLocale } from './reader-locale.ts'
import { sendCsv } from './send-csv.ts'
import { sendRefusal } from './send-refusal.ts'

async function* asText(lines: AsyncIterable<readonly string[]>) {
  for await (const line of lines) yield csvLine(line)
}

/** GET /imports/:id/problems.csv: the rows that can't be imported, as the file has them, with the reason behind. */
export const problemsCsv: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'import.read')
    const id = rowId('Import', decodeURIComponent(url.pathname.split('/')[2] ?? ''))
    const { fileName, lines } = await problemLines(request, id, readerLocale(incoming, url))
    await sendCsv(response, fileName, asText(lines))
  } catch (error) {
    sendRefusal(response, error)
  }
}
