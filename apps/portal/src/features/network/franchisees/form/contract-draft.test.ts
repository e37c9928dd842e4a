import { updateFranchiseeInput } from '@hubcap/rules/network/update-franchisee.input'
import { expect, it } from 'vitest'
import { blankContract, changedContract, contractDraft } from './contract-draft.ts'

const contract = {
  __typename: 'FranchiseContract',
  id: 'c',
  contractNo: 'HT-1',
  startsOn: '2025-01-01',
  endsOn: null,
  royaltyRate: 550,
  territory: null,
} as const

it('does not send terms that nobody touched', () => {
  expect(changedContract(contractDraft(contract), contractDraft(contract))).toBeUndefined()
  expect(changedContract(null, null)).toBeUndefined()
})

it('sends changed terms, and new ones', () => {
  const before = contractDraft(contract)
  expect(changedContract(before && { ...before, royaltyRate: 600 }, before)).toMatchObject({
    contractNo: 'HT-1',
    royaltyRate: 600,
  })
  expect(changedContract(blankContract, null)).toEqual(blankContract)
})

it('is what the api takes', () => {
  const input = { id: 'f', revision: 1, contract: contractDraft(contract) }
  expect(updateFranchiseeInput.safeParse(input).success).toBe(true)
})
