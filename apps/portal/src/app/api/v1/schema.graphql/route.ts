import { problem } from '@/lib/api/problem.ts'
import { env } from '@/lib/env.ts'

/** What the API offers, for everybody who builds on it. */
export async function GET() {
  try {
    const answer = await fetch(`${env().HUBCAP_API_URL}/schema.graphql`, { cache: 'no-store' })
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  } catch {
    return problem(503, 'api_unreachable')
  }
}
