import type {
  LeadGrade,
  LeadSource,
  LeadStatus,
  LostReason,
  TouchKind,
  TouchOutcome,
  TwinSign,
} from '@hubcap/rules/leads/lead'
import type { Texts } from '../text.ts'

export const leadSourceTerms = {
  walk_in: { zh: '进店', en: 'Walked in' },
  phone: { zh: '来电', en: 'Called us' },
  referral: { zh: '转介绍', en: 'Referred' },
  web: { zh: '网络', en: 'Online' },
  event: { zh: '活动', en: 'Event' },
  list: { zh: '名单', en: 'List' },
  other: { zh: '其他', en: 'Other' },
} satisfies Texts<LeadSource>

export const leadGradeTerms = {
  A: { zh: 'A 近期会买', en: 'A Will buy soon' },
  B: { zh: 'B 有意向', en: 'B Interested' },
  C: { zh: 'C 观望', en: 'C Undecided' },
  D: { zh: 'D 暂无意向', en: 'D Hardly' },
} satisfies Texts<LeadGrade>

export const leadStatusTerms = {
  open: { zh: '跟进中', en: 'Open' },
  won: { zh: '已成交', en: 'Won' },
  lost: { zh: '未成交', en: 'Lost' },
} satisfies Texts<LeadStatus>

export const lostReasonTerms = {
  no_need: { zh: '没有需求', en: 'No need' },
  price: { zh: '嫌贵', en: 'Too expensive' },
  competitor: { zh: '选了别家', en: 'Went elsewhere' },
  unreachable: { zh: '联系不上', en: 'Can’t be reached' },
  too_far: { zh: '离得太远', en: 'Too far away' },
  duplicate: { zh: '重复', en: 'Entered twice' },
  other: { zh: '其他', en: 'Other' },
} satisfies Texts<LostReason>

export const touchKindTerms = {
  call: { zh: '电话', en: 'Call' },
  visit: { zh: '拜访', en: 'Visit' },
  message: { zh: '微信或短信', en: 'Message' },
  other: { zh: '其他', en: 'Other' },
} satisfies Texts<TouchKind>

export const touchOutcomeTerms = {
  reached: { zh: '联系上了', en: 'Reached' },
  not_reached: { zh: '没联系上', en: 'Not reached' },
} satisfies Texts<TouchOutcome>

export const twinSignTerms = {
  phone: { zh: '手机号相同', en: 'Same phone' },
  plate: { zh: '车牌相同', en: 'Same plate' },
  name: { zh: '姓名相同', en: 'Same name' },
} satisfies Texts<TwinSign>
