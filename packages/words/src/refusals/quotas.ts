import type { quotasRefusals } from '@hubcap/rules/quotas/refusals'
import type { Texts } from '../text.ts'

export const quotasTexts = {
  'quota.level_above': {
    zh: '自己的指标由上一级设定，你可以设定下级的。',
    en: 'This quota is set by the level above you. You can set those below.',
  },
  'quota.month_out_of_range': {
    zh: '只能设定 {from} 年至 {to} 年的指标。',
    en: 'Quotas can be set for the years {from} to {to}.',
  },
  'quota.store_elsewhere': { zh: '该门店不属于这家加盟商。', en: 'This store belongs to another franchisee.' },
  'quota.staff_elsewhere': {
    zh: '该员工不属于这家加盟商。',
    en: 'This person works for another franchisee.',
  },
  'quota.staff_not_there': {
    zh: '该员工这个月不在这家门店任职，不能在这里设定指标。',
    en: 'This person isn’t posted to this store in that month, so the quota can’t be set here.',
  },
  'quota.changed_meanwhile': {
    zh: '这项指标刚被他人修改。请查看新的数值，再决定是否改动。',
    en: 'Somebody else has just changed this quota. Look at the new figure before you change it.',
  },
  'quota.metric_retired': {
    zh: '该指标项已停用，不能再下达新的指标。可以撤销原有的指标。',
    en: 'This metric is retired, so no new quotas can be set for it. Quotas that are there can be taken away.',
  },
  'sales_plan.not_a_draft': {
    zh: '这一版已提交，不能再改。',
    en: 'This version has been submitted and can’t be changed.',
  },
  'sales_plan.without_targets': {
    zh: '还没有填任何指标，不能提交。',
    en: 'There is no target in it yet, so it can’t be submitted.',
  },
  'sales_plan.outside_period': { zh: '有指标不在计划的月份里。', en: 'A target lies outside of the plan’s months.' },
  'sales_plan.not_submitted': { zh: '这一版不在审批中。', en: 'This version isn’t waiting for a decision.' },
  'sales_plan.not_your_turn': { zh: '现在轮到另一级审批。', en: 'It is another level’s turn to decide.' },
  'sales_plan.own': {
    zh: '自己提交的计划由另一位总部管理员审批。',
    en: 'Somebody else at headquarters decides on what you submitted.',
  },
  'sales_plan.not_decided': {
    zh: '最新一版还没有批准或退回，不能再建新版。',
    en: 'The newest version hasn’t been decided on yet.',
  },
  'quota_rule.month_over': {
    zh: '已过去的月份不能再改规则，最早从 {month} 起。',
    en: 'Months that are over keep their rule. It can hold from {month} on.',
  },
} satisfies Texts<keyof typeof quotasRefusals>
