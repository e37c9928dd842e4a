import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ScorecardVersion on Scorecard {
    id
    fromMonth
    weights { sales_amount cards_sold new_customers }
    attainmentCap
    voidFreeShare
    voidPenalty
    voidPenaltyMax
    bands { name minPoints }
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
