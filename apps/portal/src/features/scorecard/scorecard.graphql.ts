import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ScorecardVersion on Scorecard {
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
    isFirst
    createdAt
    createdByName
  }

  fragment ScorecardGiven on ScorecardAssignment {
    id
    level
    fromMonth
    post
    family { id familyId }
    franchisee { id name }
    store { id name }
    staff { id name }
  }

  query Scorecards($month: Date!, $familyId: ID) {
    scorecardFamilies(month: $month) { ...ScorecardVersion }
    scorecards(first: 50, familyId: $familyId) { edges { node { ...ScorecardVersion } } }
    scorecardAssignments(month: $month) { ...ScorecardGiven }
  }

  mutation SetScorecard($input: SetScorecardInput!) {
    setScorecard(input: $input) {
      ... on Scorecard { id familyId }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation CreateScorecard($input: CreateScorecardInput!) {
    createScorecard(input: $input) {
      ... on Scorecard { id familyId }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation AssignScorecard($input: AssignScorecardInput!) {
    assignScorecard(input: $input) {
      ... on ScorecardAssignment { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
