import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ScorecardTerms on Scorecard {
    id
    fromMonth
    weights { sales_amount cards_sold new_customers }
    attainmentCap
    voidFreeShare
    voidPenalty
    voidPenaltyMax
    bands { name minPoints }
  }

  fragment ScoreRow on PerformanceScore {
    id
    level
    month
    name
    storeName
    points
    parts { metric weight actual target attainment points }
    penalty { voidedSales share points }
    band { index name }
    ranks { store { rank of } franchisee { rank of } chain { rank of } }
    franchiseeId
    storeId
    staffId
    franchisee { id name }
  }

  fragment ScoreDetail on PerformanceScore {
    ...ScoreRow
    asOf
    nextBand { name missing }
    scorecard { ...ScorecardTerms }
  }

  query PerformanceList(
    $month: Date!, $first: Int, $after: String, $last: Int, $before: String, $filter: PerformanceScoreFilter,
    $all: PerformanceScoreFilter, $orderBy: PerformanceScoreOrder
  ) {
    performanceScores(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...ScoreRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
    performanceSummary(month: $month, filter: $all) {
      asOf
      isStale
      withoutPoints
      bands { band { index name from before } count }
    }
  }

  query OwnScores($month: Date!, $filter: PerformanceScoreFilter) {
    performanceScores(first: 20, filter: $filter) { edges { node { ...ScoreDetail } } }
    performanceSummary(month: $month) { asOf isStale }
  }

  query Score($id: ID!) { node(id: $id) { ... on PerformanceScore { ...ScoreDetail } } }
`)
