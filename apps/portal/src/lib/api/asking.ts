'use client'

import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'

/**
 * One question that may be given up before it is answered, as while somebody types: then the request is broken off and
 * neither function is called.
 * @returns gives it up
 */
export function asking<Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  answered: (data: Result) => void,
  failed: (error: CombinedError | Error) => void,
): () => void {
  let stop: (() => void) | null = null
  let wanted = true
  import('./api-client.ts').then(({ apiClient }) => {
    if (!wanted) return
    const { unsubscribe } = apiClient
      .query(document, variables, { requestPolicy: 'network-only' })
      .subscribe(({ data, error }) => (data ? answered(data) : failed(error ?? new Error('No data'))))
    stop = unsubscribe
  }, failed)
  return () => {
    wanted = false
    stop?.()
  }
}
