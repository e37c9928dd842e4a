import type { FranchiseeKind } from '@hubcap/rules/network/franchisee-kind'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import type { InvitationStatus } from '@hubcap/rules/network/invitation-status'
import type { LeaveKind } from '@hubcap/rules/network/leave-kind'
import type { Weekday } from '@hubcap/rules/network/opening-hours'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import type { Text, Texts } from '../text.ts'

export const franchiseeKindTerms = {
  franchised: { zh: '加盟', en: 'Franchised' },
  direct: { zh: '直营', en: 'Direct' },
} satisfies Texts<FranchiseeKind>

export const franchiseeStatusTerms = {
  active: { zh: '合作中', en: 'Active' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  ended: { zh: '已终止', en: 'Ended' },
} satisfies Texts<FranchiseeStatus>

export const storeStatusTerms = {
  opening: { zh: '筹备中', en: 'Opening soon' },
  open: { zh: '营业中', en: 'Open' },
  suspended: { zh: '暂停营业', en: 'Suspended' },
  closed: { zh: '已关店', en: 'Closed' },
} satisfies Texts<StoreStatus>

export const staffStatusTerms = {
  active: { zh: '在职', en: 'Active' },
  suspended: { zh: '停职', en: 'Suspended' },
  left: { zh: '离职', en: 'Left' },
} satisfies Texts<StaffStatus>

export const leaveKindTerms = {
  annual: { zh: '年假', en: 'Annual leave' },
  sick: { zh: '病假', en: 'Sick leave' },
  personal: { zh: '事假', en: 'Personal leave' },
  maternity: { zh: '产假', en: 'Parental leave' },
  other: { zh: '其他', en: 'Other leave' },
} satisfies Texts<LeaveKind>

export const weekdayTerms = {
  monday: { zh: '周一', en: 'Monday' },
  tuesday: { zh: '周二', en: 'Tuesday' },
  wednesday: { zh: '周三', en: 'Wednesday' },
  thursday: { zh: '周四', en: 'Thursday' },
  friday: { zh: '周五', en: 'Friday' },
  saturday: { zh: '周六', en: 'Saturday' },
  sunday: { zh: '周日', en: 'Sunday' },
} satisfies Texts<Weekday>

export const invitationStatusTerms = {
  pending: { zh: '待接受', en: 'Pending' },
  accepted: { zh: '已接受', en: 'Accepted' },
  expired: { zh: '已过期', en: 'Expired' },
  revoked: { zh: '已撤回', en: 'Withdrawn' },
} satisfies Texts<InvitationStatus>

/** In the place of the name of somebody who has left and whose personal data was erased, in the chain's language. */
export const formerStaffTerm: Text = { zh: '已离职员工 {staffNo}', en: 'Former staff {staffNo}' }
