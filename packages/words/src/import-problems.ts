import type { ProblemCode } from '@hubcap/rules/imports/problem-codes'
import type { IssueCode } from '@hubcap/rules/input/issue-codes'
import type { Texts } from './text.ts'

/** Beside a row of a file: how it stands to other rows and to what is there; the rest are issues of a field. */
export const importProblemTexts = {
  too_many_cells: {
    zh: '这一行多于 {max} 列，可能多了逗号',
    en: 'More than {max, plural, one {# cell} other {# cells}}; there may be a comma too many',
  },
  duplicate_in_file: { zh: '与第 {row} 行重复', en: 'The same as in row {row}' },
  already_exists: { zh: '“{value}”已存在', en: '“{value}” is there already' },
  unknown_franchisee: { zh: '没有加盟商“{value}”', en: 'There is no franchisee “{value}”' },
  ambiguous_franchisee: {
    zh: '不止一家加盟商叫“{value}”，请改用编号',
    en: 'Several franchisees are called “{value}”; use the code',
  },
  unknown_store: { zh: '没有门店“{value}”', en: 'There is no store “{value}”' },
  ambiguous_store: {
    zh: '不止一家门店叫“{value}”，请改用编号',
    en: 'Several stores are called “{value}”; use the code',
  },
  unknown_staff: { zh: '没有工号“{value}”', en: 'There is no staff number “{value}”' },
  unknown_staff_name: { zh: '没有员工“{value}”', en: 'There is nobody on the staff called “{value}”' },
  ambiguous_staff: {
    zh: '不止一位员工叫“{value}”，请改用工号',
    en: 'Several people are called “{value}”; use the staff number',
  },
  staff_of_other_franchisee: {
    zh: '员工“{value}”属于另一家加盟商',
    en: '“{value}” works for another franchisee',
  },
  unknown_customer: { zh: '没有客户编号“{value}”', en: 'There is no customer number “{value}”' },
  unknown_card_product: { zh: '没有卡产品“{value}”', en: 'There is no card product “{value}”' },
  ambiguous_card_product: {
    zh: '不止一款卡叫“{value}”，请改用编号',
    en: 'Several card products are called “{value}”; use the code',
  },
  store_of_other_franchisee: {
    zh: '门店“{value}”属于另一家加盟商',
    en: 'The store “{value}” belongs to another franchisee',
  },
  other_card_product_kind: {
    zh: '与卡产品“{value}”的类型不符',
    en: 'doesn’t go with what a card of “{value}” holds',
  },
  wrong_check_digits: {
    zh: '校验位不对，卡号可能写错了；如果旧卡号没有校验码，请把“卡号校验”设为“没有校验码”',
    en: 'its check digits are wrong, so a digit may be mistyped; if the old numbers have none, set “Check digits” to none',
  },
  over_paid: {
    zh: '剩余比原来充值或赠送的还多',
    en: 'more is left than was once paid or given',
  },
  uses_and_period: {
    zh: '一张卡按次数或按期限，不能两样都有',
    en: 'a card goes by uses or by a period, not by both',
  },
  seller_without_store: {
    zh: '工号“{value}”没有所属门店，请填写门店',
    en: 'Staff number “{value}” has no store; say which store it was',
  },
  lead_has_phone: {
    zh: '“{value}”已在跟进，手机号相同；请在“遇到重复”里选择怎么处理',
    en: '“{value}” is followed already and has this phone; say under “If known already” what to do',
  },
  lead_has_plate: {
    zh: '“{value}”已在跟进，车牌相同；请在“遇到重复”里选择怎么处理',
    en: '“{value}” is followed already and has this plate; say under “If known already” what to do',
  },
  lead_has_name: {
    zh: '已有同名的“{value}”在跟进；请在“遇到重复”里选择怎么处理',
    en: 'Somebody called “{value}” is followed already; say under “If known already” what to do',
  },
  customer_has_phone: {
    zh: '已经是客户“{value}”；请在“遇到重复”里选择怎么处理',
    en: 'Is the customer “{value}” already; say under “If known already” what to do',
  },
  unknown_manager: { zh: '没有上级工号“{value}”', en: 'There is no manager with staff number “{value}”' },
  manager_is_self: { zh: '上级不能是本人', en: 'Nobody can be their own manager' },
  manager_in_circle: { zh: '与上级“{value}”互为上下级', en: 'Reports to “{value}”, who in the end reports back' },
} satisfies Texts<Exclude<ProblemCode, IssueCode>>
