import type { Action } from '@hubcap/rules/tenancy/can'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { requestFor } from '../graphql/context.ts'
import type { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import type { Handler } from './api-server.ts'
import { sendJson } from './send-json.ts'
import { sendRefusal } from './send-refusal.ts'

type Kind = {
  readonly action: Action
  readonly mostMegabytes: number
  readonly tooLarge: () => Refused
  /** Gives the id of what it stored. */
  readonly store: (request: Request, file: { name: string; chunks: AsyncIterable<Uint8Array> }) => Promise<string>
}

/** POST …?name=… with the bytes as its body → 201 { id }, or the refusal's code and parameters. */
export const bringFile =
  ({ action, mostMegabytes, tooLarge, store }: Kind): Handler =>
  async (incoming, response, context, url) => {
    try {
      const request = requestFor(context, action)
      if (Number(incoming.headers['content-length'] ?? 0) > mostMegabytes * 1024 * 1024) throw tooLarge()
      // Left early, the request must stay whole: the answer goes out on its connection.
      const chunks = incoming.iterator({ destroyOnReturn: false })
      const id = await store(request, { name: url.searchParams.get('name') ?? '', chunks })
      sendJson(response, 201, { id: encodeGlobalID('StoredFile', id) })
    } catch (error) {
      // What wasn't read of the body would be taken for the next request on this connection.
      if (!incoming.complete) response.setHeader('connection', 'close')
      sendRefusal(response, error)
    }
  }
