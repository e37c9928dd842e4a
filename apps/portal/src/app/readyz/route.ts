import { env } from '@/lib/env.ts'

export const dynamic = 'force-dynamic'

const patienceMs = 5000

/** The portal can do what it should when the api can. */
export async function GET() {
  try {
    const answer = await fetch(`${env().HUBCAP_API_URL}/readyz`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    })
    return Response.json({ ...(await answer.json()), api: 'ok' }, { status: answer.status })
  } catch {
    return Response.json({ ready: false, api: 'failed' }, { status: 503 })
  }
}
