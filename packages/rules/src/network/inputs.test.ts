import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { createFranchiseeInput } from './create-franchisee.input.ts'
import { createStaffInput } from './create-staff.input.ts'
import { createStoreInput } from './create-store.input.ts'
import { updateFranchiseeInput } from './update-franchisee.input.ts'
import { updateStaffInput } from './update-staff.input.ts'
import { updateStoreInput } from './update-store.input.ts'

const contract = { contractNo: 'HT-1', startsOn: '2024-01-01', royaltyRate: 500 }
const franchisee = { code: 'F01', name: '捷净（成都）', kind: 'franchised' }
const store = { franchiseeId: 'f', code: 'S1', name: '天府店' }

function codesOf(
  schema: { safeParse: (input: unknown) => ReturnType<typeof createStoreInput.safeParse> },
  input: unknown,
) {
  const read = schema.safeParse(input)
  return read.success ? [] : inputIssues(read.error, input).map((found) => `${found.path.join('.')} ${found.code}`)
}

describe('franchisee inputs', () => {
  it('fill in what is left out when one is made', () => {
    expect(createFranchiseeInput.parse(franchisee)).toEqual({
      ...franchisee,
      status: 'active',
      contactName: null,
      contactPhone: null,
      contract: null,
    })
  })

  it('take a contract whole', () => {
    expect(createFranchiseeInput.parse({ ...franchisee, contract }).contract).toEqual({
      ...contract,
      endsOn: null,
      territory: null,
    })
  })

  it('refuse a contract that ends before it starts', () => {
    const read = createFranchiseeInput.safeParse({ ...franchisee, contract: { ...contract, endsOn: '2023-12-31' } })
    expect(read.error && inputIssues(read.error, franchisee)).toEqual([
      { path: ['contract', 'endsOn'], code: 'ends_before_start', params: {} },
    ])
  })

  it('leave alone what a change leaves out', () => {
    expect(updateFranchiseeInput.parse({ id: 'x', revision: 1, contactName: '' })).toEqual({
      id: 'x',
      revision: 1,
      contactName: null,
    })
  })
})

describe('store inputs', () => {
  it('want both coordinates or none', () => {
    expect(codesOf(createStoreInput, { ...store, longitude: 104.06 })).toEqual(['latitude invalid_coordinates'])
    expect(codesOf(createStoreInput, { ...store, longitude: 104.06, latitude: 30.57 })).toEqual([])
    expect(codesOf(updateStoreInput as never, { id: 'x', revision: 2 })).toEqual([])
  })

  it('want codes of six digits and degrees of the earth', () => {
    expect(codesOf(createStoreInput, { ...store, divisionCode: '51010', longitude: 200, latitude: -91 })).toEqual([
      'divisionCode invalid_division',
      'longitude too_large',
      'latitude too_small',
    ])
  })

  it('want a store to close after it opened', () => {
    expect(codesOf(createStoreInput, { ...store, openedOn: '2024-05-02', closedOn: '2024-05-01' })).toEqual([
      'closedOn ends_before_start',
    ])
  })
})

describe('staff inputs', () => {
  it('take an office post without a store', () => {
    const made = createStaffInput.parse({ franchiseeId: 'f', storeId: '', staffNo: '１２', name: '李雷' })
    expect(made).toMatchObject({ storeId: null, staffNo: '12', managerStaffId: null, baseWage: null })
  })

  it('refuse leaving before being hired', () => {
    const input = { id: 'x', revision: 1, hiredOn: '2024-05-02', leftOn: '2024-05-01' }
    expect(codesOf(updateStaffInput as never, input)).toEqual(['leftOn ends_before_start'])
  })
})
