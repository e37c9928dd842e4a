import { graphql } from '@generated/gql.ts'

graphql(`
  fragment DepartureDecision on FranchiseeDeparture {
    id
    status
    leavesOn
    reason
    revision
    isByHeadquarters
    honouredBy { id name }
    principal
    bonus
    covered
    signedAt
  }

  fragment DepartureFigures on DepartureOverview {
    products { cardProductId name byHeadquarters cards principal bonus bonusBorne uses }
    held
    guaranteed
    clearing
    numbers
    stores
    staff
    customers
    decision { ...DepartureDecision }
  }

  query Departure($id: ID!) {
    node(id: $id) { ... on Franchisee { id name code status } }
    departure(franchiseeId: $id) { ...DepartureFigures }
  }

  query FindHonourers($text: String!) {
    franchisees(first: 12, filter: { search: $text }) { edges { node { id name code status } } }
  }

  mutation SaveDeparture($input: SaveDepartureInput!) {
    saveDeparture(input: $input) {
      ... on FranchiseeDeparture { ...DepartureDecision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignDeparture($input: SignDepartureInput!) {
    signDeparture(input: $input) {
      ... on FranchiseeDeparture { ...DepartureDecision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
