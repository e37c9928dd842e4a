import { areaList } from '@vant/area-data'

/** A place of the official register (行政区划): its six-digit code and its Chinese name, the same in both languages. */
export type Division = { readonly code: string; readonly name: string }

const { province_list: provinceNames, city_list: cityNames, county_list: countyNames } = areaList

/** Levels that exist only in the register, as the parent of counties without a city: no name that anyone says. */
const unsaid = new Set(['省直辖县', '自治区直辖县', '市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

const provinceOf = (code: string) => provinceNames[`${code.slice(0, 2)}0000`]
const cityOf = (code: string) => cityNames[`${code.slice(0, 4)}00`]

/** A county or district, or a city: towns of cities without districts (东莞) have no code in every register. */
export const isDivision = (code: string): boolean => Object.hasOwn(countyNames, code) || Object.hasOwn(cityNames, code)

/** 四川省成都市武侯区, or null where there is no such code. */
export function divisionName(code: string): string | null {
  if (!isDivision(code)) return null
  const parts = [provinceOf(code), cityOf(code), countyNames[code]].filter((part) => part && !unsaid.has(part))
  return [...new Set(parts)].join('')
}

const listOf = (names: Record<string, string>, under: string): Division[] =>
  Object.entries(names)
    .filter(([code]) => code.startsWith(under))
    .map(([code, name]) => ({ code, name }))

export const provinces = (): Division[] => listOf(provinceNames, '')
/** provinceCode: six digits, 510000 */
export const cities = (provinceCode: string): Division[] => listOf(cityNames, provinceCode.slice(0, 2))
/** cityCode: six digits, 510100. Empty for a code that isn't one. */
export const counties = (cityCode: string): Division[] => listOf(countyNames, cityCode.slice(0, 4))

/** The codes of the three levels that a code lies in, for a picker that opens on it. */
export const divisionPath = (code: string): { province: string; city: string; county: string | null } | null =>
  isDivision(code)
    ? { province: `${code.slice(0, 2)}0000`, city: `${code.slice(0, 4)}00`, county: countyNames[code] ? code : null }
    : null

/** Counties whose full name holds every word asked for: 武侯, 成都 武侯, 成都武侯. At most `limit` of them, as the register lists them. */
export function searchDivisions(query: string, limit = 20): Division[] {
  const words = query.normalize('NFKC').trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: Division[] = []
  for (const code of Object.keys(countyNames)) {
    const name = divisionName(code) ?? ''
    if (words.every((word) => holds(name, word))) found.push({ code, name })
    if (found.length === limit) break
  }
  return found
}

/** Whether the letters of the word come in that order, without the 省, 市 and 区 that people leave out. */
function holds(name: string, word: string): boolean {
  if (name.includes(word)) return true
  const said = name.replace(/(?:省|市|区|县|自治州|地区|盟)/g, '')
  return said.includes(word.replace(/(?:省|市|区|县|自治州|地区|盟)/g, '') || '\u0000')
}
