import { expect, it } from 'vitest'
import { exportAddress } from './export-address.ts'

const paramsOf = (address: string) => Object.fromEntries(new URL(address, 'http://portal').searchParams)

it('asks for everything where nothing is said', () => {
  expect(exportAddress({ file: 'stores', filter: {} }, 'zh')).toBe('/api/exports/stores.csv?locale=zh')
})

it('takes along filter, sort, columns and chosen rows', () => {
  const orderBy = { field: 'amount', direction: 'desc' }
  const seen = {
    file: 'card-sales',
    filter: { search: '王' },
    orderBy,
    columns: ['customer', 'amount'],
    ids: ['a=', 'b'],
  }
  const address = exportAddress(seen, 'en', 'xlsx')
  expect(address).toMatch(/^\/api\/exports\/card-sales\.xlsx\?/)
  expect(paramsOf(address)).toEqual({
    locale: 'en',
    filter: '{"search":"王"}',
    orderBy: JSON.stringify(orderBy),
    columns: 'customer,amount',
    ids: 'a=,b',
  })
})
