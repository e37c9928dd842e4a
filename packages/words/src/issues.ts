import type { IssueCode } from '@hubcap/rules/input/issue-codes'
import type { Texts } from './text.ts'

/** Under a field: what is wrong with what stands in it. */
export const issueTexts = {
  required: { zh: '必填', en: 'Required' },
  too_long: {
    zh: '最多 {max} 个字',
    en: 'At most {max, plural, one {# character} other {# characters}}',
  },
  too_short: {
    zh: '至少 {min} 个字符',
    en: 'At least {min, plural, one {# character} other {# characters}}',
  },
  too_small: { zh: '不能小于 {min}', en: 'Can’t be less than {min}' },
  too_large: { zh: '不能大于 {max}', en: 'Can’t be more than {max}' },
  not_a_number: { zh: '请填写数字', en: 'Enter a number' },
  not_an_integer: { zh: '请填写整数', en: 'Enter a whole number' },
  not_positive: { zh: '必须大于 0', en: 'Must be more than 0' },
  too_many_decimals: {
    zh: '小数最多 {max} 位',
    en: 'At most {max, plural, one {# decimal} other {# decimals}}',
  },
  control_character: {
    zh: '含有无法显示的字符或换行，请删去',
    en: 'Contains characters that can’t be shown, or a line break',
  },
  invalid_code: { zh: '只能用字母、数字、“-”和“_”', en: 'Only letters, digits, - and _' },
  invalid_slug: {
    zh: '只能用小写字母、数字和中间的“-”',
    en: 'Only lower-case letters, digits and hyphens between them',
  },
  slug_taken: { zh: '已被别的品牌使用，请换一个', en: 'Another chain has this address; choose another' },
  login_required: { zh: '邮箱和手机号至少填一项', en: 'Enter an e-mail address or a phone number' },
  invalid_email: { zh: '邮箱格式不对', en: 'This isn’t an e-mail address' },
  invalid_plate: { zh: '车牌号不对，请核对', en: 'This isn’t a valid plate' },
  invalid_phone: { zh: '号码不对，请核对', en: 'This isn’t a valid phone number' },
  invalid_card_password: { zh: '卡密码是 6 位数字', en: 'A card’s password is six digits' },
  masked_phone: {
    zh: '号码里有星号，请填写完整号码，或保持原样',
    en: 'This number has asterisks in it; enter it in full, or leave it as it was',
  },
  invalid_webhook_url: {
    zh: '要以 https:// 开头，不带用户名、密码和“#”',
    en: 'Must begin with https:// and hold no name, password or #',
  },
  invalid_date: { zh: '日期不对，请写成 2026-03-05', en: 'This isn’t a date; write it as 2026-03-05' },
  date_out_of_range: { zh: '年份要在 {from} 到 {to} 之间', en: 'The year must be from {from} to {to}' },
  in_future: { zh: '不能晚于今天', en: 'Can’t be in the future' },
  invalid_date_time: { zh: '日期或时间不对', en: 'This isn’t a date and time' },
  invalid_choice: { zh: '只能是：{choices}', en: 'Must be one of: {choices}' },
  invalid_division: { zh: '没有这个行政区划代码', en: 'There is no such division code' },
  invalid_coordinates: { zh: '经纬度要成对填写，且为度数', en: 'Give both longitude and latitude, in degrees' },
  invalid_time_of_day: { zh: '时间不对，请写成 08:30', en: 'This isn’t a time; write it as 08:30' },
  hours_reversed: {
    zh: '结束时间要晚于开始时间；跨过午夜请分成两天填写',
    en: 'Closing must be after opening; past midnight, enter the rest on the next day',
  },
  hours_overlap: { zh: '这一天的营业时段有重叠', en: 'The opening hours of this day overlap' },
  ends_before_start: { zh: '结束日期不能早于开始日期', en: 'Can’t end before it starts' },
  password_common: {
    zh: '很多人用过这个密码，容易被猜到，请换一个',
    en: 'Many people use this password, so it is guessed first; choose another',
  },
  password_of_known_words: {
    zh: '品牌名、账号这类别人也知道的字太多，请多加些自己的内容',
    en: 'Mostly words that others know too, such as the chain’s name or your login; add more of your own',
  },
  password_unchanged: { zh: '新密码要与当前密码不同', en: 'Choose a password other than the current one' },
  too_many_items: { zh: '最多 {max} 项', en: 'At most {max, plural, one {# item} other {# items}}' },
  too_few_items: { zh: '至少 {min} 项', en: 'At least {min, plural, one {# item} other {# items}}' },
  repeated: { zh: '与前面的重复', en: 'The same is there already' },
  not_a_month: { zh: '请填写月份的第一天，例如 2026-03-01', en: 'Give the first day of a month, such as 2026-03-01' },
  weights_not_whole: {
    zh: '权重合计要等于 100%，现在是 {sum}%',
    en: 'The weights must add up to 100%; they are {sum}%',
  },
  first_tier_not_zero: { zh: '第一档要从 0 开始', en: 'The first must begin at 0' },
  tiers_out_of_order: { zh: '要高于上一档的起点', en: 'Must be more than where the one above begins' },
  ramp_falls: { zh: '不能低于前一个月', en: 'Can’t be less than the month before' },
  shares_not_whole: { zh: '各人的份额合计须为 100%，现在是 {sum}%', en: 'Shares must add up to 100%; they are {sum}%' },
  share_over_whole: { zh: '一个人的份额不能超过 100%', en: 'Nobody’s share can be more than 100%' },
  invalid_group: { zh: '这个指标不能按此分组', en: 'This metric can’t be narrowed to that' },
  bands_out_of_order: { zh: '要低于上一等级的分数线', en: 'Must be less than the band above' },
  last_band_not_zero: { zh: '最低一级要从 0 分开始', en: 'The last band must begin at 0' },
  band_shares_not_whole: {
    zh: '各等级占比合计要等于 100%，现在是 {sum}%',
    en: 'The bands’ shares must add up to 100%; they are {sum}%',
  },
  curve_falls: { zh: '不能低于上一点', en: 'Can’t be less than the point before' },
  unknown_heading: { zh: '文件里没有“{heading}”这一列', en: 'The file has no column “{heading}”' },
  unknown_field: { zh: '没有“{field}”这一项', en: 'There is no field “{field}”' },
  invalid: { zh: '内容不对', en: 'This isn’t valid' },
} satisfies Texts<IssueCode>
