import trusted from '@generated/persisted-documents.json'
import { z } from 'zod'
import { callApi, waitOf } from '@/lib/api/call-api.ts'
import { problem } from '@/lib/api/problem.ts'
import { readJson } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'
import { readSession } from '@/lib/session/session.ts'

const body = z.object({
  documentId: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

/** The page's door to the api: our own documents only, in the session's name, and no token ever reaches the page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const session = await readSession()
  if (!session) return problem(401, 'signed_out')
  const asked = body.safeParse(await readJson(request))
  if (!asked.success) return problem(400, 'unknown_document')
  const { documentId, variables } = asked.data
  if (!Object.hasOwn(trusted, documentId)) return problem(400, 'unknown_document')
  try {
    const answer = await callApi(session, { documentId, variables: variables ?? {} })
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        ...waitOf(answer),
      },
    })
  } catch {
    return problem(503, 'api_unreachable')
  }
}
