import { matrix } from '@hubcap/rules/tenancy/can'
import { expect, it } from 'vitest'
import { auditField, auditValue } from './audit-value.ts'
import { auditActionTerms } from './terms/audit.ts'

const zh = { locale: 'zh', currency: 'CNY', timeZone: 'Asia/Shanghai' } as const
const en = { ...zh, locale: 'en' } as const

it.each([
  ['card_sale', 'amount', 'money', '123450', '¥1,234.50', '¥1,234.50'],
  ['card_sale', 'status', 'text', 'voided', '已作废', 'Voided'],
  ['store', 'status', 'text', 'open', '营业中', 'Open'],
  ['card_sale', 'soldAt', 'moment', '2026-11-20T04:00:00.000Z', '2026-11-20 12:00:00', '2026-11-20 12:00:00'],
  ['staff', 'hiredOn', 'day', '2025-01-01T00:00:00.000Z', '2025-01-01', '2025-01-01'],
  ['franchise_contract', 'royaltyRate', 'rate', 550, '5.5%', '5.5%'],
  ['import', 'mapping', 'text', { name: '姓名', phone: null }, 'name：姓名', 'name: 姓名'],
  ['customer', 'city', 'text', null, '', ''],
] as const)('%s.%s', (entity, field, kind, value, inChinese, inEnglish) => {
  const both = [zh, en].map((reader) => auditValue(reader, { entity, field, kind, value }))
  expect(both).toEqual([inChinese, inEnglish])
})

it('a field is called by what it means there, and by its own name where nobody named it', () => {
  expect([
    auditField('zh', 'card_sale', 'staffId'),
    auditField('zh', 'quota', 'staffId'),
    auditField('zh', 'x', 'shoeSize'),
  ]).toEqual(['销售员', '员工', 'shoeSize'])
})

it('every line of the role matrix that isn’t mere reading has words', () => {
  const lines = Object.keys(matrix).filter((action) => !action.endsWith('.read'))
  expect(lines.filter((action) => !Object.hasOwn(auditActionTerms, action))).toEqual([])
})
