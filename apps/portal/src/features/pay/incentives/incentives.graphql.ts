import { graphql } from '@generated/gql.ts'

graphql(`
  fragment IncentiveRow on Incentive {
    id
    item { id name evidenceRequired }
    kind
    franchisee { id name }
    store { id name }
    staff { id name }
    day
    amount
    evidence
    files { id name isPicture }
    status
    revision
    proposedByName
    decidedByName
  }

  query IncentiveList(
    $first: Int, $after: String, $last: Int, $before: String
    $filter: IncentiveFilter, $orderBy: IncentiveOrder, $waiting: IncentiveFilter
  ) {
    incentives(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...IncentiveRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
    waiting: incentives(first: 1, filter: $waiting) { totalCount totalCountIsCapped }
  }

  query IncentiveOne($id: ID!) {
    node(id: $id) {
      ... on Incentive {
        ...IncentiveRow
        proposedAt
        decidedAt
        reason
      }
    }
  }

  query IncentiveItemName($id: ID!) { node(id: $id) { ... on IncentiveItem { id name } } }

  mutation DecideIncentive($input: DecideIncentiveInput!) {
    decideIncentive(input: $input) {
      ... on Incentive { id status revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ApproveIncentives($input: ApproveIncentivesInput!) {
    approveIncentives(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
