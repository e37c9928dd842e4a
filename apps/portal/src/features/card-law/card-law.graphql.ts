import { graphql } from '@generated/gql.ts'

graphql(`
  fragment LawEntryFields on CardLawEntry { id rule validFrom isOn source figures { name value } }
  fragment RatesFields on CardRates { kind knownUntil changedAt changedByName rates { fromOn rate source } }

  query CardLawPage {
    cardLaw { ...LawEntryFields }
    cardRates { ...RatesFields }
  }

  mutation SetCardLaw($input: SetCardLawInput!) {
    setCardLaw(input: $input) {
      ... on CardLawEntry { ...LawEntryFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RemoveCardLaw($input: RemoveCardLawInput!) {
    removeCardLaw(input: $input) {
      ... on CardLawRemoved { removed }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetRate($input: SetRateInput!) {
    setRate(input: $input) {
      ... on CardRates { ...RatesFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
