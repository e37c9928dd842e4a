import { env } from '../env.ts'
import type { PortalSession } from '../session/session.ts'
import { mintToken } from './mint-token.ts'

export type TrustedRequest = { hash: string; operationName?: string | undefined; variables: unknown }

const patienceMs = 20_000

/** When the api may be asked again, where it says so, for whoever asked through us. */
export function waitOf({ headers }: Response): Record<string, string> {
  const wait = headers.get('retry-after')
  return wait ? { 'retry-after': wait } : {}
}

/** One request to the api in the session's name. Only the document's hash travels. Rejects when nobody answers. */
export async function callApi(session: PortalSession | null, request: TrustedRequest): Promise<Response> {
  return fetch(`${env().HUBCAP_API_URL}/graphql`, {
    method: 'POST',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
    headers: {
      'content-type': 'application/json',
      ...(session && { authorization: `Bearer ${await mintToken(session)}` }),
    },
    body: JSON.stringify({
      operationName: request.operationName,
      variables: request.variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: request.hash } },
    }),
  })
}
