import trusted from '@generated/persisted-documents.json'
import { z } from 'zod'
import { mintToken } from '@/lib/api/mint-token.ts'
import { problem } from '@/lib/api/problem.ts'
import { readJson } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'
import { readCaller } from '@/lib/caller/caller.ts'
import { env } from '@/lib/env.ts'
import { readSession } from '@/lib/session/session.ts'

const body = z.object({ documentId: z.string() })

/** The page's door to what the api tells by itself: our own subscriptions only, in the session's name, passed on as it comes. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const session = await readSession()
  if (!session) return problem(401, 'signed_out')
  const asked = body.safeParse(await readJson(request))
  if (!asked.success || !Object.hasOwn(trusted, asked.data.documentId)) return problem(400, 'unknown_document')
  try {
    const answer = await fetch(`${env().HUBCAP_API_URL}/graphql/live`, {
      method: 'POST',
      cache: 'no-store',
      signal: request.signal,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await mintToken(session, await readCaller())}`,
      },
      body: JSON.stringify({ documentId: asked.data.documentId }),
    })
    if (!answer.ok) return problem(answer.status, 'not_live')
    // no-transform: compressed, news would wait for more of it.
    return new Response(answer.body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    })
  } catch {
    return problem(503, 'api_unreachable')
  }
}
