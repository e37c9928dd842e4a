import type { RankSort } from '@hubcap/rules/performance/rank'
import type { Texts } from '../text.ts'

/** Among whom somebody is ranked. */
export const rankSortTerms = {
  store: { zh: '本店', en: 'In the store' },
  franchisee: { zh: '本加盟商', en: 'In the franchise' },
  chain: { zh: '全连锁', en: 'In the chain' },
} satisfies Texts<RankSort>
