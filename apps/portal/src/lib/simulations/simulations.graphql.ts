import { graphql } from '@generated/gql.ts'

graphql(`
  mutation SimulateRoyalty($input: SimulateRoyaltyInput!) {
    simulateRoyalty(input: $input) {
      ... on Simulation { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SimulateCommissionPlan($input: SimulateCommissionPlanInput!) {
    simulateCommissionPlan(input: $input) {
      ... on Simulation { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SimulateQuotaSplit($input: SimulateQuotaSplitInput!) {
    simulateQuotaSplit(input: $input) {
      ... on Simulation { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SimulateScorecard($input: SimulateScorecardInput!) {
    simulateScorecard(input: $input) {
      ... on Simulation { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
