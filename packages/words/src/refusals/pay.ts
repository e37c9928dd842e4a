import type { payRefusals } from '@hubcap/rules/pay/refusals'
import type { Texts } from '../text.ts'

export const payTexts = {
  'commission.paid_twice': {
    zh: '第 {sale} 条按售卡或充值计提，第 {use} 条又按消费计提，同一笔钱会付两次。请删去一条，或让两条只计不同的卡种。',
    en: 'Rule {sale} pays when money is put onto a card and rule {use} when it is used: the same money would be paid for twice. Please remove one, or let them count different kinds of card.',
  },
  'commission.not_payable': {
    zh: '第 {rule} 条的指标不能用来计提成。',
    en: 'Commission can’t be paid by the metric of rule {rule}.',
  },
  'commission.not_a_group': {
    zh: '第 {rule} 条的指标不能按这个分组缩小范围。',
    en: 'The metric of rule {rule} can’t be narrowed to that group.',
  },
  'commission.rate_above_whole': {
    zh: '第 {rule} 条的比例超过了 100%。',
    en: 'A rate of rule {rule} is above 100 %.',
  },
  'incentive.item_retired': { zh: '这个奖惩项目已停用。', en: 'This reward or penalty is no longer in use.' },
  'incentive.amount_out_of_range': {
    zh: '金额应在 {min} 到 {max} 之间。',
    en: 'The amount must lie between {min} and {max}.',
  },
  'incentive.in_future': { zh: '日期还没有到。', en: 'That day hasn’t come yet.' },
  'incentive.not_in_status': {
    zh: '它的状态是“{status}”，不能这样做。',
    en: 'This can’t be done while it is: {status}.',
  },
  'incentive.reason_missing': { zh: '请填写原因。', en: 'Please give a reason.' },
  'incentive.in_a_run': {
    zh: '它已计入复核过的工资，不能撤回。请先重新计算那个月的工资。',
    en: 'It is in a run of pay that was reviewed. Please calculate that run again first.',
  },
  'incentive.evidence_missing': {
    zh: '这个奖惩项目要有凭证，请先上传照片或 PDF。',
    en: 'This one needs evidence. Please add a photo or a PDF first.',
  },
  'incentive.too_many_files': {
    zh: '一笔奖惩最多 {max} 份凭证。',
    en: 'It can have up to {max} files.',
  },
  'incentive.file_too_large': {
    zh: '单个文件不能超过 {mb} MB。',
    en: 'A file can’t be larger than {mb} MB.',
  },
  'incentive.file_of_wrong_type': {
    zh: '凭证只能是照片（JPG、PNG、WebP）或 PDF。',
    en: 'Evidence is a picture (JPG, PNG, WebP) or a PDF.',
  },
  'incentive.file_unreadable': {
    zh: '这张图片打不开，可能已损坏或太大。请换一张。',
    en: 'This picture can’t be opened; it may be damaged or too large. Please take another.',
  },
  'commission.month_paid': {
    zh: '这个月之前的工资已锁定。请选择 {month} 或之后的月份。',
    en: 'Pay is locked before that. Choose {month} or a later month.',
  },
  'pay.not_in_status': {
    zh: '这次工资的状态是“{status}”，不能这样做。',
    en: 'This can’t be done while the run is: {status}.',
  },
  'pay.not_over': {
    zh: '这个月到 {to} 才结束，之后才能继续。',
    en: 'The month isn’t over until {to}. This can be done after that.',
  },
  'pay.before_not_locked': {
    zh: '{month} 开始的那个月还没有锁定，请先锁定。',
    en: 'The month that began on {month} isn’t locked. Please lock it first.',
  },
  'pay.not_begun': {
    zh: '下一个月从 {from} 开始，还没有到。',
    en: 'The next month begins on {from} and hasn’t come yet.',
  },
} satisfies Texts<keyof typeof payRefusals>
