import { type NextRequest, NextResponse } from 'next/server'
import { env } from './lib/env.ts'
import { contentPolicy } from './lib/security/content-policy.ts'

/** Two years: browsers ask for the portal by https only, once they have seen it so. */
const strictTransport = 'max-age=63072000'

const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')

/**
 * Gives each page a policy with a nonce of its own, which Next reads from the request and writes on its scripts. It decides
 * about headers only: who may see what, the api decides.
 */
export function proxy(request: NextRequest): NextResponse {
  const secure = env().NEXTAUTH_URL.startsWith('https:')
  const policy = contentPolicy(newNonce(), { secure, development: process.env.NODE_ENV === 'development' })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (secure) response.headers.set('strict-transport-security', strictTransport)
  return response
}

/** Documents: not what they load, nor the parts of pages that are fetched while one stands. */
export const config = {
  matcher: [
    {
      source: '/((?!api/|_next/static/|_next/image|healthz$|icon\\.svg$).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'rsc' },
      ],
    },
  ],
}
