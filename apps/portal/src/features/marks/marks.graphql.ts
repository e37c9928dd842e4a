import { graphql } from '@generated/gql.ts'

graphql(`
  fragment MarkedScore on PerformanceScore {
    id
    name
    storeName
    franchisee { id name }
    evaluator
    marks { id itemId evaluator points comment }
    scorecard { id selfShare items { itemId name about weight } }
  }

  query Marks(
    $month: Date!, $first: Int, $after: String, $last: Int, $before: String, $filter: PerformanceScoreFilter,
    $own: PerformanceScoreFilter, $hasOwn: Boolean!
  ) {
    performanceScores(
      first: $first, after: $after, last: $last, before: $before, filter: $filter,
      orderBy: { field: name, direction: asc }
    ) {
      edges { node { ...MarkedScore } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
    own: performanceScores(first: 20, filter: $own) @include(if: $hasOwn) { edges { node { ...MarkedScore } } }
    scorePeriod(month: $month) { month status unmarked(by: manager) }
  }

  mutation GiveScoreMarks($input: GiveScoreMarksInput!) {
    giveScoreMarks(input: $input) {
      ... on PerformanceScore { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
