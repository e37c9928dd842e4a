import { graphql } from '@generated/gql.ts'

graphql(`
  query QuotaGrid($year: Int!, $metric: String!, $franchiseeId: ID, $storeId: ID) {
    quotaGrid(year: $year, metric: $metric, franchiseeId: $franchiseeId, storeId: $storeId) {
      year
      metric
      months
      parent { ...QuotaLine }
      rows { ...QuotaLine }
    }
  }

  fragment QuotaLine on QuotaRow {
    key
    level
    id
    name
    storeName
    franchiseeId
    storeId
    staffId
    cells { month target effective basisDays presentDays actual editable }
  }

  query QuotaBasis($year: Int!, $metric: String!, $franchiseeId: ID, $storeId: ID, $source: QuotaSource!) {
    quotaBasis(year: $year, metric: $metric, franchiseeId: $franchiseeId, storeId: $storeId, source: $source) {
      key
      month
      base
    }
  }

  query SplitWeights($year: Int!, $metric: String!, $franchiseeId: ID, $storeId: ID, $by: SplitKey!) {
    splitWeights(year: $year, metric: $metric, franchiseeId: $franchiseeId, storeId: $storeId, by: $by) {
      key
      month
      weight
    }
  }

  mutation SetQuotas($input: SetQuotasInput!) {
    setQuotas(input: $input) {
      ... on QuotasSet { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
