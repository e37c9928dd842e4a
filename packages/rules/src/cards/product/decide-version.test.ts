import { expect, it } from 'vitest'
import { chinaLaw } from '../law/parameters/china.ts'
import { parametersOn } from '../law/parameters/parameters-on.ts'
import { decideVersion, type VersionRequest } from './decide-version.ts'
import { plainTerms } from './plain-terms.ts'

const request: VersionRequest = {
  kind: 'stored_value',
  terms: plainTerms,
  fromOn: '2026-06-01',
  before: { fromOn: '2026-01-01', lastSoldOn: null },
  parameters: parametersOn(chinaLaw, '2026-06-01'),
}
const answer = (change: Partial<VersionRequest>) => decideVersion({ ...request, ...change })

it('begins after the version before it, and after all that was sold by it', () => {
  expect(answer({})).toEqual({ ok: true, value: { replaces: false } })
  expect(answer({ fromOn: '2025-12-31' })).toMatchObject({
    refusal: { code: 'card_product.version_too_early', params: { from: '2026-01-01' } },
  })
  expect(answer({ before: { fromOn: '2026-01-01', lastSoldOn: '2026-06-01' } })).toMatchObject({
    refusal: { code: 'card_product.version_too_early', params: { from: '2026-06-02' } },
  })
  expect(answer({ before: { fromOn: '2026-01-01', lastSoldOn: '2026-05-31' } }).ok).toBe(true)
})

it('takes the place of the one before where nothing was sold by it', () => {
  expect(answer({ fromOn: '2026-01-01' })).toEqual({ ok: true, value: { replaces: true } })
  const sold = { fromOn: '2026-01-01', lastSoldOn: '2025-12-30' }
  expect(answer({ fromOn: '2026-01-01', before: sold })).toMatchObject({
    refusal: { code: 'card_product.version_too_early', params: { from: '2026-01-02' } },
  })
})

it('leaves a product what it is', () => {
  expect(answer({ terms: { ...plainTerms, uses: 5 } })).toMatchObject({ refusal: { code: 'card_product.other_kind' } })
})

it('keeps to the law of validity while there is one', () => {
  const expiring = { ...plainTerms, validMonths: 12 }
  expect(answer({ terms: expiring })).toMatchObject({ refusal: { code: 'card_law.named_with_expiry' } })
  expect(answer({ terms: { ...expiring, bearing: 'bearer' } })).toMatchObject({
    refusal: { code: 'card_law.bearer_expires_early' },
  })
  expect(answer({ terms: expiring, parameters: parametersOn([], '2026-06-01') }).ok).toBe(true)
  const period = { ...plainTerms, period: 'P12M', price: 100, principal: 100, validMonths: 12 }
  expect(answer({ kind: 'period', terms: period }).ok).toBe(true)
})
