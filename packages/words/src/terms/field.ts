import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Text } from '../text.ts'

/** Fields of inputs as a sentence names them: “this code is already taken”. */
export const fieldTerms: Readonly<Record<string, Text>> = {
  code: { zh: '编号', en: 'code' },
  name: { zh: '名称', en: 'name' },
  staffNo: { zh: '工号', en: 'staff number' },
  customerNo: { zh: '客户编号', en: 'customer number' },
  saleNo: { zh: '销售单号', en: 'sale number' },
  contractNo: { zh: '合同编号', en: 'contract number' },
  startsOn: { zh: '合同开始日期', en: 'contract start' },
  fromOn: { zh: '生效日期', en: 'start date' },
  email: { zh: '邮箱', en: 'e-mail address' },
  phone: { zh: '手机号', en: 'phone number' },
  phoneKey: { zh: '手机号', en: 'phone number' },
  slug: { zh: '网址名称', en: 'address' },
}

const anyField: Text = { zh: '这项内容', en: 'value' }

/** A field that has no name here is one that nobody types. */
export const fieldTerm = (locale: Locale, field: string): string =>
  (Object.hasOwn(fieldTerms, field) ? (fieldTerms[field] ?? anyField) : anyField)[locale]
