import { type Caller, readCaller } from '../caller/caller.ts'
import { env } from '../env.ts'
import type { PortalSession } from '../session/session.ts'
import { mintToken } from './mint-token.ts'

export type TrustedRequest = { documentId: string; variables: unknown }

const patienceMs = 20_000

/** When the api may be asked again, where it says so, for whoever asked through us. */
export function waitOf({ headers }: Response): Record<string, string> {
  const wait = headers.get('retry-after')
  return wait ? { 'retry-after': wait } : {}
}

/**
 * One request to the api in the session's name, or in nobody's. Only the document's id travels. Rejects when nobody answers.
 * caller: as the request says unless given
 */
export async function callApi(
  session: PortalSession | null,
  request: TrustedRequest,
  caller?: Caller,
): Promise<Response> {
  return fetch(`${env().HUBCAP_API_URL}/graphql`, {
    method: 'POST',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await mintToken(session, caller ?? (await readCaller()))}`,
    },
    body: JSON.stringify(request),
  })
}
