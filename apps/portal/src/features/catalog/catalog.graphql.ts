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

  fragment ProductTerms on CardProductVersion {
    id
    versionNo
    fromOn
    issuer
    bearing
    isTransferable
    isActivatedLater
    price
    principal
    bonus
    uses
    period
    usesPerMonth
    validMonths
    bonusValidFor
    bonusCounts
    usableAt
    usableFranchiseeIds
    funding { seller server headquarters }
    drawRule
    clearing { principal bonus }
    createdByName
  }

  query ProductVersions($id: ID!) {
    node(id: $id) { ... on CardProduct { id name kind status } }
    cardProductVersions(cardProductId: $id) { ...ProductTerms }
  }

  mutation AddProductTerms($input: AddCardProductVersionInput!) {
    addCardProductVersion(input: $input) {
      ... on CardProductVersion { id fromOn }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query ProductDetail($id: ID!) { node(id: $id) { ... on CardProduct { ...ProductFields terms { ...ProductTerms } } } }

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
