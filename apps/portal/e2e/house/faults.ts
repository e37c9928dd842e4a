import type { Page } from '@playwright/test'

/** What the page's account reads is held back, fails, or is answered again. The house says where to ask for that. */
export async function setFault(page: Page, fault: 'hold' | 'fail' | 'none'): Promise<void> {
  const house = process.env.HUBCAP_E2E_FAULTS_URL
  if (!house) throw new Error('The house says no HUBCAP_E2E_FAULTS_URL')
  const session = await (await page.request.get('/api/auth/session', { maxRetries: 3 })).json()
  const { status } = await fetch(`${house}/faults?account=${session.post.userAccountId}&fault=${fault}`, {
    method: 'POST',
  })
  if (status !== 204) throw new Error(`The house answered ${status} to a fault`)
}
