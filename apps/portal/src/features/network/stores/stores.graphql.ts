import { graphql } from '@generated/gql.ts'

graphql(`
  fragment StoreRow on Store {
    id
    code
    name
    status
    divisionCode
    staffCount
    franchisee { id name }
  }

  fragment StoreFields on Store {
    id
    revision
    code
    name
    status
    phone
    divisionCode
    address
    longitude
    latitude
    openingHours
    openedOn
    closedOn
    franchisee { id name }
  }

  query StoreList($first: Int, $after: String, $last: Int, $before: String, $filter: StoreFilter, $orderBy: StoreOrder) {
    stores(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...StoreRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query StoreDetail($id: ID!) {
    node(id: $id) {
      ... on Store {
        ...StoreFields
        staffCount
        staff(first: 50) { id name post status }
        cardSales(first: 5) { ...LatestSale }
      }
    }
  }

  query StoreToEdit($id: ID!) { node(id: $id) { ... on Store { ...StoreFields } } }

  mutation CreateStore($input: CreateStoreInput!) {
    createStore(input: $input) {
      ... on Store { ...StoreFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateStore($input: UpdateStoreInput!) {
    updateStore(input: $input) {
      ... on Store { ...StoreFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
