import { noFigures } from '@hubcap/rules/reports/report-figures'
import { expect, it } from 'vitest'
import { type ReportMail, reportMail } from './report-mail.ts'

const figures = (salesAmount: number, cardsSold: number, previousAmount: number) => ({
  ...noFigures,
  ...{ salesAmount, cardsSold, previousAmount, principal: salesAmount, newCustomers: 3 },
})

const mail: ReportMail = {
  ...{ name: '王芳', sender: '陈建国', chain: '捷净上门洗车', places: ['武汉光谷店'] },
  ...{ period: 'daily', on: '2026-11-20', grouping: 'staff', currency: 'CNY' },
  totals: figures(150_000, 3, 100_000),
  rows: [{ name: '<b>李雷</b> & 韩', figures: figures(100_000, 2, 0) }],
  rowCount: 4,
}

it('says in Chinese what the day brought, beside the day before', () => {
  const { subject, body } = reportMail('zh', mail)
  expect(subject).toBe('捷净上门洗车（武汉光谷店）日报：2026年11月20日星期五')
  expect(body).toContain('王芳，你好：')
  expect(body).toContain('销售额  ¥1,500.00（比前一天多 50%）')
  expect(body).toContain('平均每张  ¥500.00')
  expect(body).toContain('按销售员，前 1 行，共 4 行\n<b>李雷</b> & 韩  ¥1,000.00  售卡数 2，新客户 3')
  expect(body).not.toContain('作废')
})

it('says it in English, of a month of the whole chain', () => {
  const { subject, body } = reportMail('en', {
    ...mail,
    ...{ period: 'monthly', on: '2026-11-01', places: [], rowCount: 1, totals: figures(0, 0, 100_000) },
  })
  expect(subject).toBe('捷净上门洗车: monthly report, November 2026')
  expect(body).toContain('Sales amount  ¥0.00 (100% less than the same days of the month before)')
  expect(body).toContain('\nBy seller\n')
})

it('keeps markup in names from being read as such', () => {
  const { html } = reportMail('zh', mail)
  expect(html).toContain('&lt;b&gt;李雷&lt;/b&gt; &amp; 韩')
  expect(html).not.toContain('<b>')
})

it('says so where there was nothing', () => {
  const { body, html } = reportMail('zh', { ...mail, totals: noFigures, rows: [], rowCount: 0 })
  expect(body).toContain('没有售卡，也没有新客户。')
  expect(html).toContain('没有售卡，也没有新客户。')
  expect(body).not.toContain('¥0.00')
})
