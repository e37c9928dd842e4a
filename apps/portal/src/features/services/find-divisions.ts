import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Provinces, cities and counties of the register, which is loaded when somebody begins to type. */
export async function findDivisions(text: string): Promise<Option[]> {
  const { cities, provinces, searchDivisions } = await import('@hubcap/rules/network/division')
  const wide = provinces().flatMap((province) => [province, ...cities(province.code)])
  const named = wide.filter(({ name }) => text.trim() !== '' && name.includes(text.trim())).slice(0, 10)
  return [...named, ...searchDivisions(text, 10)].map(({ code, name }) => ({ id: code, name, hint: code }))
}
