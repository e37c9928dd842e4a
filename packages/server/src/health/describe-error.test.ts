import { expect, test } from 'vitest'
import { describeError, withoutValues } from './describe-error.ts'

test.each([
  [
    'duplicate key value violates unique constraint "customer_phone"',
    'duplicate key value violates unique constraint "…"',
  ],
  ['Key (tenant_id, phone_key)=(0192, +8613800138000) already exists.', 'Key (…)=(…) already exists.'],
  ['550 5.1.1 <wang.wei@example.com>: mailbox unavailable', '550 5.1.1 <…@…>: mailbox unavailable'],
  ['no customer 138 0013 8000 here, nor 13800138000', 'no customer … here, nor …'],
  ['create({ data: { name: "王伟", plate: \'粤B12345\' } })', 'create({ data: { name: "…", plate: "…" } })'],
  [`token ${'aZ09-_'.repeat(8)} expired`, 'token … expired'],
  ['no row 01995e2b-8f5a-7c3d-9e1f-0123456789ab', 'no row 01995e2b-8f5a-7c3d-9e1f-0123456789ab'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
])('%s', (message, said) => expect(withoutValues(message)).toBe(said))

test('an error keeps its name, its code and where it came from', () => {
  const error = Object.assign(new TypeError('not "王伟"'), { code: 'P2002', detail: '13800138000' })
  const said = describeError(error)
  expect(said).toMatchObject({ name: 'TypeError', message: 'not "…"', code: 'P2002' })
  expect(said.at?.[0]).toContain('describe-error.test.ts')
  expect(JSON.stringify(said)).not.toMatch(/王伟|13800138000/)
  expect(describeError('"王伟"')).toEqual({ name: 'string', message: '"…"' })
})
