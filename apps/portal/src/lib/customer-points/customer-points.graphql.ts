import { graphql } from '@generated/gql.ts'

graphql(`
  query CustomerPoints($id: ID!, $day: Date!) {
    node(id: $id) {
      ... on Customer {
        id
        member { points owed earned level levelSince }
        pointsEntries(first: 20) { at cause points balance expiresOn remaining reason }
        files { id store { id name } }
      }
    }
    memberRule(day: $day) { levels { name threshold benefits } }
  }

  mutation AdjustPoints($input: AdjustPointsInput!) {
    adjustPoints(input: $input) {
      ... on Customer { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
