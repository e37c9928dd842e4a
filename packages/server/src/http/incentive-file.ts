import { requestFor } from '../graphql/context.ts'
import { readIncentiveFile, readIncentiveThumbnail } from '../pay/incentives/files/read-incentive-file.ts'
import type { Handler } from './api-server.ts'
import { idInPath } from './id-in-path.ts'
import { sendFile } from './send-file.ts'
import { sendRefusal } from './send-refusal.ts'

/** GET /incentive-files/:id: a picture or a paper that is evidence. */
export const incentiveFile: Handler = async (_incoming, response, context, url) => {
  try {
    const { name, mediaType, content } = await readIncentiveFile(
      requestFor(context, 'incentive.read'),
      idInPath('IncentiveFile', url),
    )
    await sendFile(response, { name, contentType: mediaType }, [content])
  } catch (error) {
    sendRefusal(response, error)
  }
}

/** GET /incentive-files/:id/thumbnail: the same small. */
export const incentiveThumbnail: Handler = async (_incoming, response, context, url) => {
  try {
    const content = await readIncentiveThumbnail(requestFor(context, 'incentive.read'), idInPath('IncentiveFile', url))
    await sendFile(response, { name: 'thumbnail.webp', contentType: 'image/webp' }, [content])
  } catch (error) {
    sendRefusal(response, error)
  }
}
