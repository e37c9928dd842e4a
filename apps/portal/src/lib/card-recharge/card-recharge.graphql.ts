import { graphql } from '@generated/gql.ts'

graphql(`
  fragment RechargeFields on CardRecharge {
    id
    at
    paid
    principal
    bonus
    uses
    balanceAfter
    usesAfter
    isVoided
    payments { method amount }
  }

  query RechargeTerms($cardId: ID!, $presentation: String) {
    rechargeTerms(cardId: $cardId, presentation: $presentation) {
      ... on RechargeTerms { price principal bonus uses renewsFrom renewsTo room bonusCounts issuer asksDocumentFrom transferFrom }
      ... on InvalidInput { code params }
      ... on Refused { code params }
    }
  }

  mutation RechargeCard($input: RechargeCardInput!) {
    rechargeCard(input: $input) {
      ... on CardRecharge { ...RechargeFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation VoidCardRecharge($input: VoidCardRechargeInput!) {
    voidCardRecharge(input: $input) {
      ... on CardRecharge { ...RechargeFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
