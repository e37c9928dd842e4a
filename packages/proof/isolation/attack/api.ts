import { tokenFor } from '../../bench/frame/token.ts'
import type { Cell } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'

export type Answer = {
  status: number
  text: string
  data: Record<string, unknown> | null
  errors: readonly { message: string; extensions?: { code?: string } }[]
}

export type Ask = (actor: Cell | null, document: string, variables: object) => Promise<Answer>

export type Api = { url: string; secret: string; ask: Ask; headersOf: (actor: Cell | null) => Record<string, string> }

/** The API over HTTP, in the name of any account of the world. */
export function openApi({ url, secret }: { url: string; secret: string }, world: World): Api {
  const headersOf = (actor: Cell | null): Record<string, string> => {
    if (!actor) return {}
    const { tenantId, accountId } = actor
    const assignmentId = world.at('assignment', actor)?.values.id as string
    return {
      authorization: `Bearer ${tokenFor(secret, { tenantId, userAccountId: accountId as string, assignmentId })}`,
    }
  }
  const ask: Ask = async (actor, query, variables) => {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(actor) },
      body: JSON.stringify({ query, variables }),
    }
    // Once more where the server closed the connection just as it was to be used again.
    const response = await fetch(`${url}/graphql`, request).catch(() => fetch(`${url}/graphql`, request))
    const text = await response.text()
    // Whose connection to the database went away before anything was asked of it gets a status and no more.
    const { data = null, errors = [] } = (text === '' ? {} : JSON.parse(text)) as Partial<Answer>
    return { status: response.status, text, data, errors }
  }
  return { url, secret, ask, headersOf }
}
