import { graphql } from '@generated/gql.ts'

graphql(`
  fragment MemberRuleVersion on MemberRule {
    id
    fromOn
    sale { step points }
    recharge { step points }
    service { step points }
    expiresMonths
    spending { step value maxShare }
    levels { name threshold benefits }
    createdAt
  }

  query MemberRules($day: Date!) {
    memberRule(day: $day) { ...MemberRuleVersion }
    memberRules(first: 50) { edges { node { ...MemberRuleVersion } } }
  }

  mutation SetMemberRule($input: SetMemberRuleInput!) {
    setMemberRule(input: $input) {
      ... on MemberRule { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
