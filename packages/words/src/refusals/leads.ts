import type { leadsRefusals } from '@hubcap/rules/leads/refusals'
import type { Texts } from '../text.ts'

export const leadsTexts = {
  'lead.phone_taken': {
    zh: '这个手机号已有跟进中的线索，不能重复录入。',
    en: 'There is an open lead with this phone number already.',
  },
  'lead.not_open': { zh: '这条线索已经成交或关闭，不能再改。', en: 'This lead was won or lost already.' },
  'lead.nobodys': {
    zh: '这条线索在公海里，先领取再跟进。',
    en: 'This lead is in the pool. Somebody has to take it before working on it.',
  },
  'lead.next_step_in_past': {
    zh: '下次跟进的日期已经过去。',
    en: 'That day is over. Please choose today or a later one.',
  },
  'lead.store_closed': { zh: '门店已经关闭，不能再放线索。', en: 'That store is closed and takes no more leads.' },
  'lead.staff_not_active': { zh: '这位员工已停用或离职。', en: 'That person is suspended or has left.' },
  'lead.staff_elsewhere': { zh: '这位员工不在这家门店。', en: 'That person doesn’t work at this store.' },
  'lead.unfindable': {
    zh: '手机号和车牌至少留一个，否则再也找不到这个人。',
    en: 'Keep a phone or a plate, or they can’t be found again.',
  },
  'lead.other_store': {
    zh: '这条线索在另一家门店，请先把它分配到售卡的门店。',
    en: 'This lead belongs to another store. Please give it to the store that sells the card first.',
  },
  'lead.not_lost': { zh: '只有未成交的线索可以重新打开。', en: 'Only a lead that was lost can be opened again.' },
  'lead.erased': {
    zh: '这条线索的个人信息已经删除。',
    en: 'This lead’s personal data has been erased.',
  },
  'lead.is_customer': {
    zh: '这个人已经是客户，请在客户里删除个人信息，线索会一起删除。',
    en: 'This person is a customer. Erase them under Customers; their leads go along.',
  },
  'lead.other_name': {
    zh: '姓名与这条线索不一致，没有删除。',
    en: 'This is not the lead’s name. Nothing was erased.',
  },
  'lead.in_open_import': {
    zh: '有 {count} 个未结束的导入包含这个人，请先完成或取消导入。',
    en: '{count, plural, one {# import that is not over holds} other {# imports that are not over hold}} this person. Finish or cancel first.',
  },
  'lead.taken_already': {
    zh: '这条线索已不在公海，可能刚被别人领取。',
    en: 'This lead isn’t in the pool any more. Somebody may just have taken it.',
  },
  'lead.too_many_open': {
    zh: '你跟进中的线索已达上限 {max} 条，先处理几条再领取。',
    en: 'You have as many open leads as the chain allows ({max}). Please close some before taking another.',
  },
  'lead_rule.in_past': {
    zh: '规则最早从今天（{today}）生效。',
    en: 'Rules hold from today ({today}) at the earliest.',
  },
} satisfies Texts<keyof typeof leadsRefusals>
