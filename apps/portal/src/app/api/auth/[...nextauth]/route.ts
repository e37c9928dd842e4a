import NextAuth from 'next-auth'
import { problem } from '@/lib/api/problem.ts'
import { shortRequest } from '@/lib/api/read-json.ts'
import { authOptions } from '@/lib/session/auth-options.ts'

const handler = NextAuth(authOptions)

export { handler as GET }

/** What next-auth reads, it reads into memory whole. */
export async function POST(request: Request, context: unknown): Promise<Response> {
  const short = await shortRequest(request)
  return short ? handler(short, context) : problem(413, 'too_long')
}
