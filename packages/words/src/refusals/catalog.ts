import type { catalogRefusals } from '@hubcap/rules/catalog/refusals'
import type { Texts } from '../text.ts'

export const catalogTexts = {
  'card_product.sold_already': {
    zh: '这款卡已经卖出，发卡方和金额不能再改。可以停售它，另建一款。',
    en: 'This card has been sold, so its issuer and amounts are fixed. Withdraw it and add a new one instead.',
  },
} satisfies Texts<keyof typeof catalogRefusals>
