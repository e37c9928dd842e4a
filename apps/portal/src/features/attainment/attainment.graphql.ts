import { graphql } from '@generated/gql.ts'

graphql(`
  query Attainment($filter: AttainmentFilter!, $orderBy: AttainmentOrder, $first: Int, $after: String, $last: Int, $before: String) {
    attainment(filter: $filter) {
      rowCount
      target
      effective
      actual
      attainment
      rows(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
        edges { node { ...AttainmentLine } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }

  fragment AttainmentLine on AttainmentRow {
    key
    month
    name
    franchiseeId
    storeId
    staffId
    storeName
    franchiseeName
    target
    effective
    actual
    attainment
  }
`)
