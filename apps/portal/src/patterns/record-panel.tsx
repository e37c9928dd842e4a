'use client'

import type { TypedDocumentNode } from '@urql/core'
import { type ReactNode, useMemo } from 'react'
import { PanelQuery } from './panel-query.tsx'

type Asked = { node: { __typename: string } | null }
type Kind<Result extends Asked> = NonNullable<Result['node']>['__typename']
export type RecordOf<Result extends Asked, Type extends Kind<Result>> = Extract<Result['node'], { __typename: Type }>

type Props<Result extends Asked, Type extends Kind<Result>> = {
  /** Asks for `node(id: $id)`. */
  document: TypedDocumentNode<Result, { id: string }>
  /** What kind of record the id has to be of; any other counts as not found. */
  type: Type
  id: string
  label: string
  onClose: () => void
  children: (record: RecordOf<Result, Type>) => ReactNode
}

/** The side panel of one record by its id. */
export function RecordPanel<Result extends Asked, Type extends Kind<Result>>({
  type,
  id,
  ...panel
}: Props<Result, Type>) {
  const variables = useMemo(() => ({ id }), [id])
  const find = ({ node }: Result) => (node?.__typename === type ? (node as RecordOf<Result, Type>) : null)
  return <PanelQuery variables={variables} find={find} {...panel} />
}
