import { expect, test } from 'vitest'
import { type CountDraft, cashAt, countInput, differenceOf, emptyDraft } from './count-draft.ts'

const takings = [
  { paymentMethod: 'cash', expected: 50_000 },
  { paymentMethod: 'wechat', expected: -300 },
] as const
const place = { storeId: 's', day: '2026-11-20' }

function draftOf(cash: number | null, wechat: number | null, more: Partial<CountDraft> = {}): CountDraft {
  const draft = { ...emptyDraft(10_000, [10_000, 100], 'key'), ...more }
  const typed = { cash, wechat } as Record<string, number | null>
  return { ...draft, methods: draft.methods.map((one) => ({ ...one, counted: typed[one.paymentMethod] ?? null })) }
}

test('the float is no taking, and what went back is typed without a sign', () => {
  const draft = draftOf(60_000, 300)
  expect(differenceOf(draft, takings, 'cash')).toBe(0)
  expect(differenceOf(draft, takings, 'wechat')).toBe(0)
  expect(differenceOf(draftOf(59_000, 200), takings, 'cash')).toBe(-1_000)
  expect(differenceOf(draftOf(59_000, 200), takings, 'wechat')).toBe(100)
})

test('what is expected and not counted stays open, what is neither is nothing', () => {
  const { methods } = countInput(draftOf(null, null), takings, place)
  expect(methods[cashAt]).toMatchObject({ paymentMethod: 'cash', counted: null })
  expect(methods.find(({ paymentMethod }) => paymentMethod === 'wechat')?.counted).toBeNull()
  expect(methods.find(({ paymentMethod }) => paymentMethod === 'alipay')?.counted).toBe(0)
})

test('notes go along only while they are what was counted', () => {
  const pieces = { v10000: 6, v100: null }
  expect(countInput(draftOf(60_000, 300, { pieces }), takings, place).denominations).toEqual([
    { value: 10_000, pieces: 6 },
  ])
  expect(countInput(draftOf(60_100, 300, { pieces }), takings, place).denominations).toBeNull()
})
