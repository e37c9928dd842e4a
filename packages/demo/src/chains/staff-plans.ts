import type { Role } from '@hubcap/rules/tenancy/role'
import type { AccountPlan, MonthsAgo, StaffPlan } from './chain-plan.ts'

const nobody = { left: null, share: 0, account: null, movedFrom: null } as const

export const account = (email: string, ...roles: Role[]): AccountPlan => ({ email, roles, alsoAt: [] })

type Details = Partial<StaffPlan>

const longService = 36

/** Grades go by years of service. */
const gradeOf = (hired: MonthsAgo) =>
  hired >= longService ? '资深' : hired >= 18 ? '高级' : hired >= 8 ? '中级' : '初级'

/** Who sells; quotas, commission and marks are given to the post. */
export const repPost = '销售顾问'

const seller = { department: '销售部', post: repPost }

export const salesRep = (
  name: string,
  email: string,
  hired: MonthsAgo,
  share: number,
  details: Details = {},
): StaffPlan => ({
  ...nobody,
  ...seller,
  name,
  grade: gradeOf(hired),
  hired,
  baseWage: 4000 + 100 * Math.min(10, Math.floor(hired / 4)),
  share,
  account: account(email, 'sales_rep'),
  ...details,
})

/** Somebody who sold here and went; the store's manager entered what they sold. */
export const formerRep = (name: string, hired: MonthsAgo, left: MonthsAgo, share: number): StaffPlan => ({
  ...nobody,
  ...seller,
  name,
  grade: gradeOf(hired - left),
  hired,
  left,
  baseWage: 4000,
  share,
})

export const storeManager = (name: string, email: string, hired: MonthsAgo, details: Details = {}): StaffPlan => ({
  ...nobody,
  name,
  department: '门店管理',
  post: '店长',
  grade: gradeOf(hired),
  hired,
  baseWage: 7000 + 100 * Math.min(15, Math.floor(hired / 3)),
  account: account(email, 'store_manager'),
  ...details,
})

export const technician = (name: string, hired: MonthsAgo, details: Details = {}): StaffPlan => ({
  ...nobody,
  name,
  department: '服务部',
  post: '技师',
  grade: gradeOf(hired),
  hired,
  baseWage: 5200,
  ...details,
})

export const owner = (name: string, email: string, hired: MonthsAgo): StaffPlan => ({
  ...nobody,
  name,
  department: '总经办',
  post: '总经理',
  grade: '合伙人',
  hired,
  baseWage: 12000,
  account: account(email, 'franchise_owner'),
})

type Office = {
  name: string
  department: string
  post: string
  hired: MonthsAgo
  baseWage: number
  account?: AccountPlan
}

export const officeWorker = ({ account: itsAccount, ...fields }: Office): StaffPlan => ({
  ...nobody,
  ...fields,
  grade: gradeOf(fields.hired),
  account: itsAccount ?? null,
})
