import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ServiceFields on ServiceItem {
    id
    revision
    code
    name
    kind
    productGroup
    transferPrice
    status
  }

  fragment ServiceRow on ServiceItem { ...ServiceFields lowestPrice highestPrice }

  query ServiceList($first: Int, $after: String, $last: Int, $before: String, $filter: ServiceItemFilter, $orderBy: ServiceItemOrder) {
    serviceItems(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...ServiceRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query ServiceDetail($id: ID!) {
    node(id: $id) {
      ... on ServiceItem {
        ...ServiceFields
        prices {
          id
          divisionCode
          divisionName
          franchisee { id name }
          store { id name }
          isOfFranchisee
          isOfStore
          fromOn
          price
        }
      }
    }
  }

  mutation CreateService($input: CreateServiceItemInput!) {
    createServiceItem(input: $input) {
      ... on ServiceItem { ...ServiceFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateService($input: UpdateServiceItemInput!) {
    updateServiceItem(input: $input) {
      ... on ServiceItem { ...ServiceFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetServicePrice($input: SetServicePriceInput!) {
    setServicePrice(input: $input) {
      ... on ServiceItem { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
