import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ProductFields on CardProduct {
    id
    revision
    code
    name
    kind
    issuer
    status
    price
    principal
    bonus
  }

  query ProductList($first: Int, $after: String, $last: Int, $before: String, $filter: CardProductFilter, $orderBy: CardProductOrder) {
    cardProducts(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...ProductFields } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query ProductDetail($id: ID!) { node(id: $id) { ... on CardProduct { ...ProductFields } } }

  mutation CreateProduct($input: CreateCardProductInput!) {
    createCardProduct(input: $input) {
      ... on CardProduct { ...ProductFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateProduct($input: UpdateCardProductInput!) {
    updateCardProduct(input: $input) {
      ... on CardProduct { ...ProductFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetProductsStatus($input: SetCardProductsStatusInput!) {
    setCardProductsStatus(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
