import { exportPerson } from '../customers/export-person.ts'
import { requestFor } from '../graphql/context.ts'
import type { Handler } from './api-server.ts'
import { contentTypes } from './exports/table-bytes.ts'
import { idInPath } from './id-in-path.ts'
import { readerLocale } from './reader-locale.ts'
import { sendFile } from './send-file.ts'
import { sendRefusal } from './send-refusal.ts'

/** GET /customers/:id/data.xlsx: everything that the chain holds of one customer. */
export const personFile: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'customer.export_personal')
    const id = idInPath('Customer', url)
    const { name, content } = await exportPerson(request, id, readerLocale(incoming, url))
    await sendFile(response, { name, contentType: contentTypes.xlsx }, [content])
  } catch (error) {
    sendRefusal(response, error)
  }
}
