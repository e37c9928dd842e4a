import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ScorecardTerms on Scorecard {
    id
    familyId
    name
    isDefault
    fromMonth
    metrics { metricId weight curve { attainment earned } floor cap minimumSample }
    items { itemId name about weight }
    selfShare
    voidFreeShare
    voidPenalty
    voidPenaltyMax
    bands { name minPoints share }
    smallestGroup
  }

  fragment ScoreRow on PerformanceScore {
    id
    level
    month
    name
    storeName
    points
    parts { metric weight actual target attainment sample leftOut earned points }
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
    ...ScoreReview
    items { itemId name about weight selfShare self manager leftOut points }
    marks { id itemId evaluator comment givenRole }
    evaluator
    asOf
    late { month metric before after }
    nextBand { name missing metrics { metric more } }
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
    scorePeriod(month: $month) { ...PeriodParts }
    performanceSummary(month: $month, filter: $all) {
      asOf
      isStale
      withoutPoints
      withLate
      scorecards { id familyId name }
      bands { band { index name from before share } count }
    }
  }

  query OwnScores($month: Date!, $filter: PerformanceScoreFilter) {
    performanceScores(first: 20, filter: $filter) { edges { node { ...ScoreDetail } } }
    scorePeriod(month: $month) { ...PeriodParts }
    performanceSummary(month: $month) { asOf isStale }
  }

  query Score($id: ID!) { node(id: $id) { ... on PerformanceScore { ...ScoreDetail } } }
`)
