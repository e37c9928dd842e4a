import type { LeadSource, LostReason, TouchKind, TouchOutcome } from '@hubcap/rules/leads/lead'
import type { Weighted } from '../chances/dice.ts'

// biome-ignore format: a table
export const sources: Weighted<LeadSource> = [['walk_in', 30], ['referral', 18], ['web', 16], ['phone', 14], ['event', 10], ['list', 9], ['other', 3]]

/** Where exactly somebody was met; an empty one is left out. */
export const sourceNotes: Readonly<Record<LeadSource, readonly string[]>> = {
  walk_in: ['', '', '洗单次时问起储值卡', '送车来做内饰清洗'],
  phone: ['', '来电问办卡优惠'],
  referral: ['老客户介绍', '同事介绍', '邻居介绍', '店长的朋友'],
  web: ['美团咨询', '抖音留言', '公众号留言', '高德地图上看到'],
  event: ['小区地推', '商场门口摊位', '周末车友会', '国庆路演'],
  list: ['小区业主名单', '写字楼车主名单', '4S 店合作名单'],
  other: ['', '隔壁修车铺推荐'],
}

// biome-ignore format: a table
export const kinds: Weighted<TouchKind> = [['call', 55], ['message', 25], ['visit', 17], ['other', 3]]

// biome-ignore format: a table
export const outcomes: Weighted<TouchOutcome> = [['reached', 78], ['not_reached', 22]]

/** What was said; an empty one is left out. */
export const notes: Readonly<Record<TouchOutcome, readonly string[]>> = {
  reached: [
    '每周洗一次，嫌单次太贵，问储值卡有没有赠送。',
    '两台车，想办一张家里都能用。',
    '觉得一次充太多，先看看小面额的。',
    '问能不能上门洗，小区地下车库没水。',
    '在跟隔壁店比价，说那边送打蜡。',
    '下个月换车，换了再办。',
    '公司有六台车，要开发票，让发一份报价。',
    '来店里看过环境，挺满意，要回去跟爱人商量。',
    '平时没空，周末带车过来试洗一次。',
    '问余额能不能退，已经说明退款规则。',
    '想要内饰精洗的次卡，已发价目。',
    '',
  ],
  not_reached: ['响了没人接。', '正在开会，让晚点再打。', '关机，发了短信。', '加了微信，还没通过。', ''],
}

export const nextSteps = [
  ...['再打一次电话', '发储值卡报价', '约周末到店试洗', '微信发本周活动', '问跟家里商量得怎么样', '带价目上门拜访'],
  ...['确认换车时间', '发公司合作方案', '提醒活动周日截止'],
]

// biome-ignore format: a table
export const lostReasons: Weighted<Exclude<LostReason, 'duplicate'>> = [['price', 28], ['no_need', 24], ['unreachable', 20], ['competitor', 14], ['too_far', 10], ['other', 4]]

export const lostNotes: Readonly<Record<LostReason, readonly string[]>> = {
  price: ['觉得贵，说洗车店门口二十就能洗。', '只肯按单次付。', ''],
  no_need: ['车卖了。', '自己在家洗。', '公司有人管车。', ''],
  unreachable: ['打了四次都不接。', '号码停机。', ''],
  competitor: ['已经在别家办了年卡。', '单位楼下新开了一家，办了那边的。', ''],
  too_far: ['搬到城东去了。', '来一趟要四十分钟。', ''],
  duplicate: ['同一个人，另一条在跟进。'],
  other: ['说以后再联系。', ''],
}
