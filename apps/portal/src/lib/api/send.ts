'use client'

import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'

export type WireIssue = { path: readonly string[]; code: string; params: unknown }

/** What became of a write. `unanswered`: it may or may not have happened; sending it again with its key is safe. */
export type Outcome<Value> =
  | { kind: 'done'; value: Value }
  | { kind: 'invalid'; issues: readonly WireIssue[] }
  | { kind: 'refused'; code: string; params: unknown }
  | { kind: 'signed_out' }
  | { kind: 'unanswered' }
  | { kind: 'failed' }

type Union = { __typename: string }
export type Success<Member extends Union> = Exclude<Member, { __typename: 'InvalidInput' } | { __typename: 'Refused' }>

function failure(error: CombinedError | undefined): Outcome<never> {
  const codes = error?.graphQLErrors.map((one) => one.extensions.code) ?? []
  if (codes.includes('signed_out')) return { kind: 'signed_out' }
  const limited = error?.graphQLErrors.find(({ extensions }) => extensions.code === 'RATE_LIMITED')
  if (limited) return { kind: 'refused', code: limited.message, params: { seconds: limited.extensions.seconds } }
  return error?.networkError || codes.some((code) => code === 'api_unreachable' || code === 'OVERLOADED')
    ? { kind: 'unanswered' }
    : { kind: 'failed' }
}

/** Sends a mutation with one field and sorts its answer: done, wrong input, refused, or not answered at all. Never throws. */
export async function send<Member extends Union, Variables extends AnyVariables>(
  document: TypedDocumentNode<{ __typename?: 'Mutation' } & Record<string, Member | 'Mutation' | undefined>, Variables>,
  variables: Variables,
): Promise<Outcome<Success<Member>>> {
  const client = await import('./api-client.ts').catch(() => null)
  if (!client) return { kind: 'unanswered' }
  const answer = await client.apiClient.mutation(document, variables).toPromise()
  const member = Object.values(answer.data ?? {}).find((value) => typeof value === 'object') as Member | undefined
  if (!member) return failure(answer.error)
  if (member.__typename === 'InvalidInput')
    return { kind: 'invalid', issues: (member as unknown as { issues: WireIssue[] }).issues }
  if (member.__typename === 'Refused')
    return { kind: 'refused', ...(member as unknown as { code: string; params: unknown }) }
  return { kind: 'done', value: member as Success<Member> }
}
