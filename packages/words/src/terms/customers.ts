import type { Text } from '../text.ts'

/** In the place of the name of somebody whose personal data was erased, in the chain's language. */
export const erasedTerm: Text = { zh: '已删除', en: 'Erased' }
