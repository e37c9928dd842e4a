/** The nodes of a connection. One that row security hides comes as null and is left out. */
export const nodesOf = <Node>(connection: { edges: readonly { node: Node }[] }): NonNullable<Node>[] =>
  connection.edges.flatMap(({ node }) => node ?? [])
