import { expect, it } from 'vitest'
import { previewColumns, sortProblems } from './preview-columns.ts'

const state = { columns: ['no', 'who', 'paid'], mapping: { amount: 'paid', sale_no: 'no', store: 'gone' } }
const fields = [
  { key: 'sale_no', isRequired: true },
  { key: 'amount', isRequired: true },
  { key: 'store', isRequired: false },
  { key: 'sold_on', isRequired: true },
]
const columns = previewColumns(state, fields)

it('shows the columns that give a field, in the order of the fields', () => {
  expect(columns).toEqual([
    { key: 'sale_no', heading: 'no', at: 0 },
    { key: 'amount', heading: 'paid', at: 2 },
  ])
})

it('keeps every problem: beside its cell, or with the row', () => {
  const problem = (field: string | null) => ({
    __typename: 'ImportProblem' as const,
    field,
    code: 'required',
    params: {},
  })
  const problems = [problem('amount'), problem('sold_on'), problem(null)]
  const { ofCell, ofRow } = sortProblems(problems, columns)
  expect(ofCell('amount')).toEqual([problems[0]])
  expect(ofRow).toEqual([problems[1], problems[2]])
})
