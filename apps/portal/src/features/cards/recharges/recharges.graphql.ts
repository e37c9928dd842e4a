import { graphql } from '@generated/gql.ts'

graphql(`
  fragment RechargeRow on RechargeEntry {
    id
    at
    recordedByName
    paid
    principal
    bonus
    uses
    payments { method amount }
    isVoided
    franchisee { id name }
    store { id name }
    staff { id name }
    card { id cardNo cardProduct { id name } customer { id name } }
  }

  query RechargeList($first: Int, $after: String, $last: Int, $before: String, $filter: RechargeFilter, $orderBy: RechargeOrder) {
    recharges(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...RechargeRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }
`)
