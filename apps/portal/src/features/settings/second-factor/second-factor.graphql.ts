import { graphql } from '@generated/gql.ts'

graphql(`
  query OwnSecurity {
    viewer {
      account { id sessions { ...OwnDevice } }
      chain { id secondFactorRoles }
      secondFactor { confirmedAt isRequired recoveryCodesLeft }
    }
  }

  fragment OwnDevice on UserSession {
    id
    device { browser system isPhone }
    ip
    createdAt
    seenAt
    current
  }

  mutation BeginSecondFactor($input: OwnPasswordInput!) {
    beginSecondFactor(input: $input) {
      ... on BegunSecondFactor { secret address }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      ... on RecoveryCodes { codes }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RenewRecoveryCodes($input: OwnPasswordInput!) {
    renewRecoveryCodes(input: $input) {
      ... on RecoveryCodes { codes }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RemoveSecondFactor($input: OwnPasswordInput!) {
    removeSecondFactor(input: $input) {
      ... on UserAccount { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RequireSecondFactor($input: SecondFactorRolesInput!) {
    requireSecondFactor(input: $input) {
      ... on Chain { id secondFactorRoles }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation EndOwnSessions($input: EndOwnSessionsInput!) {
    endOwnSessions(input: $input) {
      ... on UserAccount { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
