import { graphql } from '@generated/gql.ts'

graphql(`
  fragment MessageRow on Message {
    id
    kind
    status
    recipient
    recipientName
    subject
    createdAt
  }

  query MessageList($first: Int, $after: String, $last: Int, $before: String, $filter: MessageFilter, $orderBy: MessageOrder) {
    messages(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...MessageRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      sendsMail
    }
  }

  query MessageDetail($id: ID!) { node(id: $id) { ... on Message { ...MessageRow body failure sentAt attachment { name } } } }
`)
