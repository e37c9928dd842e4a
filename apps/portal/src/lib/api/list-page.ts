import { nodesOf } from './nodes-of.ts'

type Connection<Node, PageInfo> = {
  edges: readonly { node: Node }[]
  pageInfo: PageInfo
  totalCount: number
  totalCountIsCapped: boolean
}

/** One page of a connection as lists take it: its rows, where it stands, and how many there are in all. */
export const listPage = <Node, PageInfo>(connection: Connection<Node, PageInfo>) => ({
  rows: nodesOf(connection),
  page: connection.pageInfo,
  count: connection.totalCount,
  hasMore: connection.totalCountIsCapped,
})
