import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode, openForm, openRow } from './house/fresh.ts'
import { freshChain } from './house/join.ts'

test('a webhook is told of a change, says that it didn’t arrive, is paused, given a new secret, and deleted', async ({
  page,
}) => {
  const host = `${freshCode('w').toLowerCase()}.invalid`
  await freshChain(page)
  await openForm(page, '/webhooks/new')
  await page.getByLabel('网址').fill(`http://${host}/hook`)
  await page.getByLabel(/加盟商有变动/).check()
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await expect(page.getByText('要以 https:// 开头')).toBeVisible()
  await page.getByLabel('网址').fill(`https://${host}/hook`)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await expect(page.getByLabel('签名密钥')).toHaveValue(/^whsec_/)
  await page.getByRole('link', { name: '我已保存，回到列表' }).click()

  await openForm(page, '/franchisees/new')
  await page.getByLabel('名称').fill('宁波捷达')
  await page.getByLabel('编号').fill('F900')
  await page.getByRole('button', { name: /^(新增|新建|保存)/ }).click()
  await page.waitForURL((url) => url.pathname === '/franchisees')

  await page.goto('/webhooks')
  const panel = await openRow(page, host)
  await expect(async () => {
    await panel.getByRole('button', { name: '刷新' }).click()
    await expect(panel.getByText(/试了 1 次 · 找不到这个域名/)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await panel.getByText('内容', { exact: true }).click()
  await expect(panel.getByText(/"type": "franchisee\.changed"/)).toBeVisible()
  await expect(panel.getByText(/宁波捷达/)).toHaveCount(0)
  await expectNoAxeFindings(page)

  await panel.getByRole('button', { name: '更换签名密钥' }).click()
  await expect(panel.getByLabel('签名密钥').last()).toHaveValue(/^whsec_/)
  await panel.getByRole('button', { name: '关闭', exact: true }).last().click()
  await expect(panel.getByText(/旧密钥有效至/)).toBeVisible()
  await panel.getByRole('button', { name: '暂停' }).click()
  await expect(panel.getByText('已暂停', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: '恢复' }).click()
  await expect(panel.getByText('正常', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: '删除' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('还没有推送地址')).toBeVisible()
})
