import type { TypedDocumentNode } from '@urql/core'
import { redirect } from 'next/navigation'
import { readSession } from '../session/session.ts'
import { queryAs } from './query-as.ts'

/** What server components read with. Whoever isn't signed in is sent to sign in. */
export async function query<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const session = await readSession()
  if (!session) redirect('/sign-in')
  return queryAs(session, document, variables)
}
