import { slugMax } from '../tenancy/slug.ts'
import { nameKey } from './name-key.ts'

/**
 * An address for a chain of that name: 捷净汽车 → jiejingqiche, North Wind → north-wind. Empty where the name has nothing
 * to make one of. Pinyin comes with it: for servers only.
 */
export function suggestSlug(name: string): string {
  const between = /\p{Script=Han}/u.test(name) ? '' : '-'
  return nameKey(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, between)
    .slice(0, slugMax)
    .replace(/-+$/, '')
}
