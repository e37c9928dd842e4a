import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { createChainInput } from './create-chain.input.ts'

const good = {
  ...{ slug: 'northwind', name: 'Northwind', timeZone: 'America/New_York', currency: 'usd', locale: 'en' },
  ...{ adminName: 'Nancy', adminEmail: 'Nancy@X.example', adminPassword: 'northwind cats' },
}

const issuesOf = (given: object) => {
  const read = createChainInput.safeParse(given)
  return read.success ? [] : inputIssues(read.error, given).map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('createChainInput', () => {
  it('reads what somebody writes', () => {
    expect(createChainInput.parse({ ...good, slug: ' NorthWind ', adminPhone: '(206) 555-9857' })).toMatchObject({
      ...{ slug: 'northwind', currency: 'USD', adminEmail: 'nancy@x.example', adminPhone: '(206) 555-9857' },
    })
  })

  it.each([
    [{ slug: 'North Wind' }, ['slug invalid_slug']],
    [{ slug: '-north' }, ['slug invalid_slug']],
    [{ slug: 'n'.repeat(41) }, ['slug too_long']],
    [{ timeZone: 'Mars/Olympus' }, ['timeZone invalid_choice']],
    [{ timeZone: '' }, ['timeZone required']],
    [{ currency: 'XYZ' }, ['currency invalid_choice']],
    [{ locale: 'fr' }, ['locale invalid_choice']],
    [{ adminEmail: undefined }, ['adminEmail login_required']],
    [{ adminEmail: '', adminPhone: '12' }, ['adminPhone invalid_phone']],
    [{ adminPassword: 'short' }, ['adminPassword too_short']],
    [{ slug: undefined, name: undefined }, ['slug required', 'name required']],
  ])('%j is told as %j', (change, issues) => {
    expect(issuesOf({ ...good, ...change })).toEqual(issues)
  })
})
