import type { clearingRefusals } from '@hubcap/rules/clearing/refusals'
import type { Texts } from '../text.ts'

export const clearingTexts = {
  'clearing.not_in_status': {
    zh: '这期清算的状态是“{status}”，不能这样做。',
    en: 'This can’t be done while the clearing run is: {status}.',
  },
  'clearing.lines_contested': {
    zh: '还有 {lines} 条明细有异议，答复后才能继续。',
    en: '{lines, plural, one {# line is} other {# lines are}} contested and must be answered first.',
  },
  'clearing.not_contested': { zh: '这条明细没有异议。', en: 'Nobody contests this line.' },
  'clearing.contested_already': {
    zh: '这条明细已有异议，正在等待答复。',
    en: 'This line is contested already and waits for an answer.',
  },
  'clearing.reason_missing': { zh: '请填写原因。', en: 'Please give a reason.' },
  'clearing.not_over': {
    zh: '这期到 {to} 才结束，之后才能继续。',
    en: 'The period isn’t over until {to}. This can be done after that.',
  },
  'clearing.before_not_locked': {
    zh: '上一期还没有锁定，请先锁定上一期。',
    en: 'The period before isn’t locked. Please lock it first.',
  },
  'clearing.not_a_side': {
    zh: '这条明细与您无关，不能提出异议。',
    en: 'Only those who owe or receive this line can contest it.',
  },
} satisfies Texts<keyof typeof clearingRefusals>
