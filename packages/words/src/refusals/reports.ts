import type { reportsRefusals } from '@hubcap/rules/reports/refusals'
import type { Texts } from '../text.ts'

export const reportsTexts = {
  'report_schedule.too_many': {
    zh: '每个账号最多设 {max} 份定时报表。请先删掉不用的。',
    en: 'An account can have at most {max} scheduled reports. Delete one that is no longer needed.',
  },
  'report_schedule.just_sent': {
    zh: '这份报表 {minutes} 分钟内刚发过，请稍后再发。',
    en: 'This report went out less than {minutes} minutes ago. Please wait a moment.',
  },
  'report_schedule.other_post': {
    zh: '这份报表是以另一个岗位设定的。请切换到那个岗位，或保存一次改由现在的岗位发送。',
    en: 'This report was set up in another of your posts. Switch to that post, or save it to send it from this one.',
  },
} satisfies Texts<keyof typeof reportsRefusals>
