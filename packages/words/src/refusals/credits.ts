import type { creditsRefusals } from '@hubcap/rules/credits/refusals'
import type { Texts } from '../text.ts'

export const creditsTexts = {
  'credit.taken_back': {
    zh: '这笔记录已作废或冲正，不能再分业绩。',
    en: 'This record was taken back; there is nothing left to share.',
  },
  'credit.not_of_franchisee': {
    zh: '业绩只能分给同一加盟商的员工。',
    en: 'Only staff of the franchisee that made it can share it.',
  },
  'credit.before_hire': {
    zh: '{name} 在那一天不在职。',
    en: '{name} wasn’t employed on that day.',
  },
} satisfies Texts<keyof typeof creditsRefusals>
