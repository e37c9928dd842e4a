/** A failed request, in GraphQL's own shape, so that one reader understands every answer. */
export const problem = (status: number, code: string): Response =>
  Response.json(
    { errors: [{ message: code, extensions: { code } }] },
    { status, headers: { 'cache-control': 'no-store' } },
  )
