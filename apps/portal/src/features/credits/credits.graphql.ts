import { graphql } from '@generated/gql.ts'

graphql(`
  fragment CreditRow on Credit {
    record
    opens
    recordNo
    metricId
    day
    knownAt
    event
    storeName
    staffName
    group
    share
    value
  }

  fragment MetricChoice on MetricDefinition { id name measure unit group creditee status }

  query MetricChoices { metrics { ...MetricChoice } }

  query CreditList(
    $metricId: String!, $from: Date!, $to: Date!, $franchiseeId: ID, $storeId: ID, $staffId: ID, $knownUntil: DateTime,
    $orderBy: CreditOrder, $first: Int, $offset: Int
  ) {
    credits(
      metricId: $metricId, from: $from, to: $to, franchiseeId: $franchiseeId, storeId: $storeId, staffId: $staffId,
      knownUntil: $knownUntil, orderBy: $orderBy, first: $first, offset: $offset
    ) {
      totalCount
      offset
      unit
      sum
      parts { measure sum }
      credits { ...CreditRow }
    }
  }
`)
