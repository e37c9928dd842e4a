import type { networkRefusals } from '@hubcap/rules/network/refusals'
import type { Texts } from '../text.ts'

export const networkTexts = {
  'franchisee.ended': {
    zh: '该加盟商的合作已终止，不能再增加门店或员工。',
    en: 'This franchise has ended, so it can’t take on stores or staff.',
  },
  'franchisee.stores_still_open': {
    zh: '还有 {count} 家门店没有关店，请先关店再终止合作。',
    en: '{count, plural, one {# store is} other {# stores are}} not closed yet. Close them before ending the franchise.',
  },
  'store.closed': { zh: '该门店已关店。', en: 'This store has closed.' },
  'store.of_other_franchisee': { zh: '该门店不属于这家加盟商。', en: 'This store belongs to another franchisee.' },
  'store.closed_day_without_closing': {
    zh: '门店状态不是“已关店”，不能填关店日期。',
    en: 'Only a closed store has a closing date.',
  },
  'store.closed_in_future': {
    zh: '关店日期不能晚于今天，请在关店当天再修改状态。',
    en: 'The closing date can’t be in the future. Change the status on the day.',
  },
  'staff.left': { zh: '该员工已离职。', en: 'This person has left.' },
  'staff.left_day_without_leaving': {
    zh: '状态不是“离职”，不能填离职日期。',
    en: 'Only somebody who has left has a leaving date.',
  },
  'staff.left_in_future': {
    zh: '离职日期不能晚于今天，请在离职当天再修改状态。',
    en: 'The leaving date can’t be in the future. Change the status on the day.',
  },
  'staff.left_before_hire': {
    zh: '离职日期不能早于入职日期（{hiredOn}）。',
    en: 'The leaving date can’t be before the hiring date, {hiredOn}.',
  },
  'staff.own_status': {
    zh: '不能给自己办理停职或离职，请由上一级来办。',
    en: 'You can’t suspend yourself or record that you left. Ask whoever is above you.',
  },
  'staff.erased': {
    zh: '这名员工的个人信息已被删除，不能再修改。',
    en: 'This person’s data has been erased and can’t be changed any more.',
  },
  'staff.other_number': {
    zh: '输入的工号不对，没有删除任何内容。',
    en: 'That is another staff number. Nothing was erased.',
  },
  'staff.not_left': {
    zh: '此人还有未离职的任职，请先办理离职。',
    en: 'This person still works here. Record that they left first.',
  },
  'staff.has_posts': {
    zh: '此人的账号还有其他岗位，请先结束这些岗位。',
    en: 'This person’s account holds other posts. End them first.',
  },
  'staff.of_other_franchisee': {
    zh: '该员工不属于这家加盟商。',
    en: 'This person is employed by another franchisee.',
  },
  'staff.manager_is_self': { zh: '不能把自己设为上级。', en: 'Nobody can be their own manager.' },
  'staff.manager_in_circle': {
    zh: '所选的上级是这名员工的下属，请换一位。',
    en: 'The manager you chose reports to this person. Please choose somebody else.',
  },
  'posting.before_hire': {
    zh: '到岗日期不能早于入职日期（{hiredOn}）。',
    en: 'The posting can’t start before the hiring date, {hiredOn}.',
  },
  'posting.in_future': { zh: '到岗日期不能晚于今天。', en: 'The posting can’t start in the future.' },
  'posting.same_day_exists': {
    zh: '{on}已有一次任职变动，一天只能有一次。',
    en: 'There is already a posting from {on}; a day can have one only.',
  },
  'posting.already_there': {
    zh: '那一天这名员工已在该处任职。',
    en: 'On that day this person is already posted there.',
  },
  'staff_leave.overlaps': {
    zh: '与已登记的请假（{from} 至 {to}）有重叠。',
    en: 'This overlaps with leave from {from} to {to} that has been entered.',
  },
  'staff_leave.outside_employment': {
    zh: '请假日期不在该员工的任职期间内。',
    en: 'These days lie outside this person’s employment.',
  },
  'staff_leave.too_long': {
    zh: '一次最多登记 {max} 天，请分段登记。',
    en: 'At most {max} days can be entered at once. Enter it in parts.',
  },
  'invitation.unknown': {
    zh: '这个链接不是有效的邀请，请核对是否复制完整。',
    en: 'This link isn’t an invitation. Please check that you have all of it.',
  },
  'invitation.expired': {
    zh: '这个邀请链接已过期，请向邀请人要一个新的。',
    en: 'This invitation has expired. Please ask for a new link.',
  },
  'invitation.used': {
    zh: '这个邀请已被接受，一个链接只能用一次。',
    en: 'This invitation has been accepted already; a link works once.',
  },
  'invitation.revoked': {
    zh: '这个邀请已被撤回，请联系邀请人。',
    en: 'This invitation was withdrawn. Please ask whoever invited you.',
  },
  'invitation.other_chain': {
    zh: '这是“{chain}”的邀请，你现在登录的是另一个品牌。请先退出登录，再打开链接。',
    en: 'This invitation is from {chain}, and you are signed in to another chain. Sign out, then open the link again.',
  },
  'invitation.staff_has_account': {
    zh: '该员工已有账号，请用原账号登录后接受邀请。',
    en: 'This member of staff has an account already. Sign in with it to accept.',
  },
} satisfies Texts<keyof typeof networkRefusals>
