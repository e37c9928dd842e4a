import { graphql } from '@generated/gql.ts'

graphql(`
  fragment MetricRow on MetricDefinition { id name measure unit group creditee status revision }

  query MetricList { metrics { ...MetricRow } }

  query ProductGroups { serviceItems(first: 100) { edges { node { productGroup } } } }

  mutation CreateMetric($input: CreateMetricInput!) {
    createMetric(input: $input) {
      ... on MetricDefinition { ...MetricRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateMetric($input: UpdateMetricInput!) {
    updateMetric(input: $input) {
      ... on MetricDefinition { ...MetricRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
