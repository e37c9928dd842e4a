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
} satisfies Texts<keyof typeof networkRefusals>
