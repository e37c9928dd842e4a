import { z } from 'zod'
import { problem, unanswered } from '@/lib/api/problem.ts'
import { readJson } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'
import { openSession } from '@/lib/session/open-session.ts'

const body = z.object({ ticket: z.string().max(2000), code: z.string().max(200).optional() })

/** Trades a ticket, with a code where the account has a second factor, for a session. The answer says why not. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const input = body.safeParse(await readJson(request))
  if (!input.success) return problem(400, 'bad_request')
  try {
    const opened = await openSession(input.data)
    const answer = opened.__typename === 'OpenedSession' ? { __typename: opened.__typename } : opened
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return unanswered(error)
  }
}
