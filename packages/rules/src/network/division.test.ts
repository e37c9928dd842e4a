import { describe, expect, it } from 'vitest'
import { cities, counties, divisionName, divisionPath, isDivision, provinces, searchDivisions } from './division.ts'

describe('division', () => {
  it.each([
    ['510107', '四川省成都市武侯区'],
    ['110105', '北京市朝阳区'],
    ['419001', '河南省济源市'],
    ['500231', '重庆市垫江县'],
    ['441900', '广东省东莞市'],
    ['510000', null],
    ['999999', null],
    ['', null],
    ['constructor', null],
  ])('%s: %s', (code, name) => {
    expect(divisionName(code)).toBe(name)
    expect(isDivision(code)).toBe(name !== null)
  })

  it('leads from province to county', () => {
    expect(provinces()).toHaveLength(34)
    expect(cities('510000')).toContainEqual({ code: '510100', name: '成都市' })
    expect(counties('510100')).toContainEqual({ code: '510107', name: '武侯区' })
    expect(divisionPath('510107')).toEqual({ province: '510000', city: '510100', county: '510107' })
    expect(divisionPath('510000')).toBeNull()
  })

  it('reaches every county by way of a city and a province', () => {
    const reached = provinces().flatMap((province) => cities(province.code).flatMap((city) => counties(city.code)))
    expect(reached.length).toBeGreaterThan(3000)
    expect(new Set(reached.map((county) => county.code)).size).toBe(reached.length)
    expect(reached.every((county) => isDivision(county.code))).toBe(true)
  })

  it.each(['武侯', '成都 武侯', '成都武侯', '四川成都武侯区', '武侯区'])('finds %s', (query) => {
    expect(searchDivisions(query)).toContainEqual({ code: '510107', name: '四川省成都市武侯区' })
  })

  it('finds nothing for nothing, and no more than asked', () => {
    expect(searchDivisions('  ')).toEqual([])
    expect(searchDivisions('区', 5)).toHaveLength(5)
    expect(searchDivisions('亚特兰蒂斯')).toEqual([])
  })
})
