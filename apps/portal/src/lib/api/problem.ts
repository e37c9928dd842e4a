import { Stopped } from './stopped.ts'

const noStore = { 'cache-control': 'no-store' }

/** A failed request, in GraphQL's own shape, so that one reader understands every answer. */
export const problem = (status: number, code: string): Response =>
  Response.json({ errors: [{ message: code, extensions: { code } }] }, { status, headers: noStore })

/** What is answered where the api didn't do as it was asked: why it turned the request away, or that nobody answers. */
export function unanswered(error: unknown): Response {
  if (!(error instanceof Stopped)) return problem(503, 'api_unreachable')
  const { status, code, params } = error
  const wait: Record<string, string> = params.seconds === undefined ? {} : { 'retry-after': String(params.seconds) }
  return Response.json({ code, params }, { status, headers: { ...noStore, ...wait } })
}
