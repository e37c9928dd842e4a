import { graphql } from '@generated/gql.ts'

graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    actorId
    actorName
    actorRole
    action
    entity
    recordId
    subject
    ip
    isByKey
  }

  query AuditList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AuditEntryFilter
    $orderBy: AuditEntryOrder
  ) {
    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...AuditRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query AuditDetail($id: ID!) {
    node(id: $id) {
      ... on AuditEntry {
        ...AuditRow
        userAgent
        requestId
        changes { field kind under { field kind value } before after }
      }
    }
  }

  query FindAuditFranchisees($text: String) {
    franchisees(first: 20, filter: { search: $text }) { edges { node { id name code } } }
  }

  query AuditFranchiseeName($id: ID!) { node(id: $id) { ... on Franchisee { id name } } }
`)
