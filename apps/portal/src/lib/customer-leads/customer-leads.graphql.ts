import { graphql } from '@generated/gql.ts'

graphql(`
  fragment TouchInThread on LeadTouch { id kind outcome note grade nextStep nextStepOn at staff { id name } }

  query CustomerLeads($id: ID!) {
    node(id: $id) {
      ... on Customer {
        id
        leads { id name source sourceNote status createdAt touches(first: 10) { ...TouchInThread } }
      }
    }
  }
`)
