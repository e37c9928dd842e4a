'use client'

import type { AnyVariables, TypedDocumentNode } from '@urql/core'

/** One question from a page. Throws when it isn't answered; the caller says what that means for the person. */
export async function ask<Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { apiClient } = await import('./api-client.ts')
  const answer = await apiClient.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
  if (!answer.data) throw answer.error ?? new Error('No data')
  return answer.data
}
