import type { DayCloseState } from '@hubcap/rules/takings/day-close-state'
import type { Texts } from '../text.ts'

export const dayCloseStateTerms = {
  open: { zh: '未清点', en: 'Not counted' },
  counted: { zh: '待签字', en: 'To be signed' },
  signed: { zh: '已签字', en: 'Signed' },
} satisfies Texts<DayCloseState>
