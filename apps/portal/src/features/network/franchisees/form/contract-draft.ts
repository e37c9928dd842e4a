import type { FranchiseeFieldsFragment } from '@generated/graphql.ts'

/** The terms as they are typed. Royalty in basis points, null while it is empty. */
export type ContractDraft = {
  contractNo: string
  startsOn: string | null
  endsOn: string | null
  royaltyRate: number | null
  territory: string
}

export const blankContract: ContractDraft = {
  contractNo: '',
  startsOn: null,
  endsOn: null,
  royaltyRate: null,
  territory: '',
}

export const contractDraft = (contract: FranchiseeFieldsFragment['contract']): ContractDraft | null =>
  contract && {
    contractNo: contract.contractNo,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    royaltyRate: contract.royaltyRate,
    territory: contract.territory ?? '',
  }

/** Terms that nobody touched aren't sent: saving them anew would stand in the log as a change. */
export function changedContract(now: ContractDraft | null, before: ContractDraft | null): ContractDraft | undefined {
  if (now === null || JSON.stringify(now) === JSON.stringify(before)) return undefined
  return now
}
