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

  query Movement($movementId: ID) {
    ledgerMovement(movementId: $movementId) {
      id
      cause
      reason
      at
      bookedOn
      franchiseeName
      storeName
      staffName
      recordedByName
      cardId
      cardNo
      cardProductName
      cardSaleId
      tillSaleId
      tillSaleNo
      reversesId
      reversedById
      transfers {
        id
        debit { ...MovedAccountName }
        credit { ...MovedAccountName }
        amount
        unit
        franchiseeName
        lotKind
      }
      clearingLines { id kind debtorName creditorName isToHeadquarters isOfHeadquarters amount runId }
    }
  }

  fragment MovedAccountName on MovedAccount { kind franchiseeId method }

  query BookOwner($id: ID!) { node(id: $id) { ... on Franchisee { id name } } }
`)
