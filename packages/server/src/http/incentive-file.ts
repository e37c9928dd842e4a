import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { readIncentiveFile, readIncentiveThumbnail } from '../pay/incentives/files/read-incentive-file.ts'
import type { Handler } from './api-server.ts'
import { sendFile } from './send-file.ts'
import { sendRefusal } from './send-refusal.ts'

async function* whole(content: Uint8Array) {
  yield content
}

const idOf = (url: URL) => rowId('IncentiveFile', decodeURIComponent(url.pathname.split('/')[2] ?? ''))

/** GET /incentive-files/:id: a picture or a paper that is evidence. */
export const incentiveFile: Handler = async (_incoming, response, context, url) => {
  try {
    const { name, mediaType, content } = await readIncentiveFile(requestFor(context, 'incentive.read'), idOf(url))
    await sendFile(response, { name, contentType: mediaType }, whole(content))
  } catch (error) {
    sendRefusal(response, error)
  }
}

/** GET /incentive-files/:id/thumbnail: the same small. */
export const incentiveThumbnail: Handler = async (_incoming, response, context, url) => {
  try {
    const content = await readIncentiveThumbnail(requestFor(context, 'incentive.read'), idOf(url))
    await sendFile(response, { name: 'thumbnail.webp', contentType: 'image/webp' }, whole(content))
  } catch (error) {
    sendRefusal(response, error)
  }
}
