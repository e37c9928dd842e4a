import type { simulationsRefusals } from '@hubcap/rules/simulations/refusals'
import type { Texts } from '../text.ts'

export const simulationsTexts = {
  'simulation.month_not_over': {
    zh: '只能试算已经结束的月份，最晚到 {month}。',
    en: 'Only months that are over can be tried, {month} at the latest.',
  },
  'simulation.too_long': {
    zh: '一次最多试算 {most} 个月。',
    en: 'At most {most, plural, one {# month} other {# months}} at once.',
  },
  'simulation.nothing_to_compare': {
    zh: '这段时间没有可以对照的数据，请换一段时间。',
    en: 'There is nothing to compare with in that time. Please choose another.',
  },
  'simulation.over_already': { zh: '这次试算已经结束。', en: 'This simulation is over.' },
  'simulation.failed': {
    zh: '试算没有完成，请再试一次；仍然不行时请联系我们。',
    en: 'The simulation didn’t finish. Please try again, and tell us if it fails once more.',
  },
  'simulation.killed': {
    zh: '试算几次都被中断，没有完成。',
    en: 'The simulation was interrupted several times and didn’t finish.',
  },
} satisfies Texts<keyof typeof simulationsRefusals>
