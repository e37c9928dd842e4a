import { readCaller } from '../caller/caller.ts'
import { env } from '../env.ts'
import { mintToken } from './mint-token.ts'
import { problem } from './problem.ts'

const patienceMs = 30_000

/** A key as it is made; the portal's own tokens don't look like it, so that none gets in by this way. */
const key = /^Bearer (hk_[A-Za-z0-9_-]{20,100})$/i

/** Passes another system's request on to the api with the key that it came with, and word of where it came from. */
export async function forwardKey(request: Request): Promise<Response> {
  const given = key.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!given) return problem(401, 'UNAUTHENTICATED')
  try {
    const answer = await fetch(`${env().HUBCAP_API_URL}/graphql`, {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(patienceMs)]),
      headers: {
        authorization: `Bearer ${given}`,
        'content-type': request.headers.get('content-type') ?? '',
        'x-hubcap-caller': await mintToken(null, await readCaller()),
      },
      body: request.body,
      duplex: 'half',
    } as RequestInit)
    const wait = answer.headers.get('retry-after')
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
        'cache-control': 'no-store',
        ...(wait && { 'retry-after': wait }),
      },
    })
  } catch {
    return problem(503, 'api_unreachable')
  }
}
