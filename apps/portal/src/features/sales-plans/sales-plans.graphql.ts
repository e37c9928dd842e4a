import { graphql } from '@generated/gql.ts'

graphql(`
  fragment SalesPlanHead on SalesPlan {
    id
    title
    period
    firstMonth
    franchisee { id name }
    store { id name }
  }

  query SalesPlans(
    $first: Int, $after: String, $last: Int, $before: String, $filter: SalesPlanFilter, $orderBy: SalesPlanOrder
  ) {
    salesPlans(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...SalesPlanHead versions { id versionNo status awaits } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  fragment PlanVersion on SalesPlanVersion {
    id
    versionNo
    status
    awaits
    content
    revision
    createdAt
    targets { month metric target }
    steps { id action remarks at by { id name } }
  }

  query SalesPlanDetail($id: ID!) {
    node(id: $id) { ... on SalesPlan { ...SalesPlanHead versions { ...PlanVersion } } }
  }

  mutation CreateSalesPlan($input: CreateSalesPlanInput!) {
    createSalesPlan(input: $input) {
      ... on SalesPlan { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SaveSalesPlan($input: SaveSalesPlanInput!) {
    saveSalesPlan(input: $input) {
      ... on SalesPlanVersion { id revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation StepSalesPlan($input: StepSalesPlanInput!) {
    stepSalesPlan(input: $input) {
      ... on SalesPlanVersion { id revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReviseSalesPlan($input: ReviseSalesPlanInput!) {
    reviseSalesPlan(input: $input) {
      ... on SalesPlanVersion { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
