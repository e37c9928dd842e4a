import { graphql } from '@generated/gql.ts'

graphql(`
  fragment QuotaRuleVersion on QuotaRule {
    id
    fromMonth
    prorates
    ramp
    createdAt
  }

  query QuotaRules($month: Date!) {
    quotaRule(month: $month) { ...QuotaRuleVersion }
    quotaRules(first: 50) { edges { node { ...QuotaRuleVersion } } }
  }

  mutation SetQuotaRule($input: SetQuotaRuleInput!) {
    setQuotaRule(input: $input) {
      ... on QuotaRule { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
