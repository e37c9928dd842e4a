import { inputIssues } from '@hubcap/rules/input/input-issues'
import { describe, expect, it } from 'vitest'
import { createChainInput } from './create-chain.input.ts'

const good = {
  ...{ slug: 'northwind', name: 'Northwind', timeZone: 'America/New_York', currency: 'usd', locale: 'en' },
  ...{ adminName: 'Nancy', adminEmail: 'Nancy@X.example', adminPassword: 'northwind 1' },
}

const issuesOf = (given: object) => {
  const read = createChainInput.safeParse(given)
  return read.success ? [] : inputIssues(read.error, given).map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('createChainInput', () => {
  it('reads what somebody writes', () => {
    const chain = createChainInput.parse({ ...good, adminPhone: '(206) 555-9857' })
    expect(chain).toMatchObject({
      currency: 'USD',
      administrator: { name: 'Nancy', email: 'nancy@x.example', phoneKey: '+12065559857' },
    })
  })

  it.each([
    [{ slug: 'North Wind' }, ['slug invalid_code']],
    [{ timeZone: 'Mars/Olympus' }, ['timeZone invalid_choice']],
    [{ currency: 'XYZ' }, ['currency invalid_choice']],
    [{ locale: 'fr' }, ['locale invalid_choice']],
    [{ adminEmail: undefined }, ['adminEmail required']],
    [{ adminEmail: undefined, adminPhone: '12345' }, ['adminPhone invalid_phone']],
    [{ adminPassword: 'short' }, ['adminPassword too_short']],
    [{ slug: undefined, name: undefined }, ['slug required', 'name required']],
  ])('%j is told as %j', (change, issues) => {
    expect(issuesOf({ ...good, ...change })).toEqual(issues)
  })
})
