import { graphql } from '@generated/gql.ts'

graphql(`
  fragment OpeningFields on CardOpening {
    id
    cutOverOn
    importedAt
    franchisee { name }
    cardProduct { name }
    cards
    principal
    bonus
    uses
    statedCards
    statedPrincipal
    statedBonus
    statedUses
    note
    signedAt
    signedBy { name }
    ownerSignedAt
    ownerSignedBy { name }
  }

  query OpeningList($first: Int, $after: String, $last: Int, $before: String, $orderBy: CardOpeningOrder) {
    cardOpenings(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      edges { node { ...OpeningFields } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query OpeningDetail($id: ID!) { node(id: $id) { ... on CardOpening { ...OpeningFields } } }

  mutation StateOpening($input: StateOpeningInput!) {
    stateOpening(input: $input) {
      ... on CardOpening { ...OpeningFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation CorrectOpening($input: CorrectOpeningInput!) {
    correctOpening(input: $input) {
      ... on CardOpening { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignOpenings($input: SignOpeningsInput!) {
    signOpenings(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
