import { readCaller } from '../caller/caller.ts'
import { env } from '../env.ts'
import { readSession } from '../session/session.ts'
import { mintToken } from './mint-token.ts'
import { problem } from './problem.ts'
import { isSameOrigin } from './same-origin.ts'

const passedOn = ['content-type', 'content-disposition', 'content-length', 'retry-after']

/** Passes a file up or down between browser and api in the session's name, streamed: nothing is held in memory. */
export async function forward(request: Request, path: string): Promise<Response> {
  const session = await readSession()
  if (!session) return problem(401, 'signed_out')
  const writes = request.method !== 'GET'
  if (writes && !isSameOrigin(request)) return problem(403, 'cross_site')
  const headers: Record<string, string> = { authorization: `Bearer ${await mintToken(session, await readCaller())}` }
  for (const name of ['content-type', 'accept-language']) {
    const value = request.headers.get(name)
    if (value) headers[name] = value
  }
  try {
    const answer = await fetch(env().HUBCAP_API_URL + path + new URL(request.url).search, {
      method: request.method,
      headers,
      signal: request.signal,
      cache: 'no-store',
      ...(writes && { body: request.body, duplex: 'half' }),
    } as RequestInit)
    const kept = passedOn.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name) ?? '']] : []))
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...Object.fromEntries(kept), 'cache-control': 'no-store' },
    })
  } catch {
    return problem(503, 'api_unreachable')
  }
}
