import { graphql } from '@generated/gql.ts'

graphql(`
  query Books($at: DateTime) {
    trialBalance(at: $at) {
      rows { kind unit franchiseeId franchiseeName method accounts debits credits balance }
      difference
    }
  }

  query AccountStatement($account: LedgerAccountInput!, $from: Date!, $to: Date!) {
    ledgerStatement(account: $account, from: $from, to: $to) {
      unit
      opening
      lines { id movementId at cause change balance against cardId storeName recordedByName }
      closing
      isMore
    }
  }

  query BookOwner($id: ID!) { node(id: $id) { ... on Franchisee { id name } } }
`)
