import { SignUpDocument } from '@generated/graphql.ts'
import { z } from 'zod'
import { problem, unanswered } from '@/lib/api/problem.ts'
import { queryAs } from '@/lib/api/query-as.ts'
import { readJson } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'

const text = z.string().max(1000)

const body = z.object({
  ...{ slug: text, name: text, timeZone: text, currency: text, locale: text },
  ...{ adminName: text, adminEmail: text.optional(), adminPhone: text.optional(), adminPassword: text },
})

/** Passes a new chain on to the api, before there is a session. The answer holds the ticket of its administrator. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const input = body.safeParse(await readJson(request))
  if (!input.success) return problem(400, 'bad_request')
  try {
    const { signUpChain } = await queryAs(null, SignUpDocument, { input: input.data })
    return Response.json(signUpChain, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return unanswered(error)
  }
}
