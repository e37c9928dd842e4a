import { graphql } from '@generated/gql.ts'

graphql(`
  fragment FranchiseeRow on Franchisee {
    id
    code
    name
    kind
    status
    contactName
    storeCount
    staffCount
  }

  fragment FranchiseeFields on Franchisee {
    id
    revision
    code
    name
    kind
    status
    contactName
    contactPhone
    contract { id contractNo startsOn endsOn royaltyRate territory }
  }

  query FranchiseeList($first: Int, $after: String, $last: Int, $before: String, $filter: FranchiseeFilter, $orderBy: FranchiseeOrder) {
    franchisees(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...FranchiseeRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query FranchiseeDetail($id: ID!) {
    node(id: $id) {
      ... on Franchisee {
        ...FranchiseeFields
        storeCount
        staffCount
        stores(first: 50) { id name status staffCount }
      }
    }
  }

  query FranchiseeToEdit($id: ID!) { node(id: $id) { ... on Franchisee { ...FranchiseeFields } } }

  mutation CreateFranchisee($input: CreateFranchiseeInput!) {
    createFranchisee(input: $input) {
      ... on Franchisee { ...FranchiseeFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateFranchisee($input: UpdateFranchiseeInput!) {
    updateFranchisee(input: $input) {
      ... on Franchisee { ...FranchiseeFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
