import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ScorecardVersion on Scorecard {
    id
    fromMonth
    metrics { metricId weight curve { attainment earned } floor cap minimumSample }
    voidFreeShare
    voidPenalty
    voidPenaltyMax
    bands { name minPoints share }
    smallestGroup
    isFirst
    createdAt
    createdByName
  }

  query Scorecards($month: Date!) {
    scorecard(month: $month) { ...ScorecardVersion }
    scorecards(first: 50) { edges { node { ...ScorecardVersion } } }
  }

  mutation SetScorecard($input: SetScorecardInput!) {
    setScorecard(input: $input) {
      ... on Scorecard { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
