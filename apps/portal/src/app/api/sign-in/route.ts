import { SignInDocument } from '@generated/graphql.ts'
import { z } from 'zod'
import { problem, unanswered } from '@/lib/api/problem.ts'
import { queryAs } from '@/lib/api/query-as.ts'
import { readJson } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'

const body = z.object({
  login: z.string().max(320),
  password: z.string().max(1000),
  chainSlug: z.string().max(100).optional(),
})

/** Passes a log-in on to the api, before there is a session. The answer names the chains whose password matched. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const input = body.safeParse(await readJson(request))
  if (!input.success) return problem(400, 'bad_request')
  try {
    const { signIn } = await queryAs(null, SignInDocument, { input: input.data })
    return Response.json(signIn, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return unanswered(error)
  }
}
