import type { TypedDocumentNode } from '@urql/core'
import type { Caller } from '../caller/caller.ts'
import type { PortalSession } from '../session/session.ts'
import { callApi } from './call-api.ts'
import { documentIdOf } from './document-id.ts'
import { stoppedBy } from './stopped.ts'

type Answer<Result> = {
  data?: Result | null
  errors?: { message: string }[]
  code?: unknown
  params?: { seconds?: number }
}

/** Asks the api in a session's name, or in nobody's. Throws when it doesn't answer, answers with an error, or turns the request away (Stopped). */
export async function queryAs<Result, Variables>(
  session: PortalSession | null,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  caller?: Caller,
): Promise<Result> {
  const response = await callApi(session, { documentId: documentIdOf(document), variables }, caller)
  const answer = (await response.json()) as Answer<Result>
  const stopped = stoppedBy(response.status, answer)
  if (stopped) throw stopped
  if (answer.errors?.length)
    throw new Error(`The api refused a query: ${answer.errors.map((e) => e.message).join('; ')}`)
  if (!answer.data) throw new Error(`The api answered ${response.status} without data.`)
  return answer.data
}
