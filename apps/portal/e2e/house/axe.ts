import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

async function findings(page: Page, rules: string[]): Promise<string[]> {
  // In the page itself: the other mode gathers what frames of other sites say in a page of its own, and we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/**
 * Axe finds nothing that stays: a page that is just being drawn anew has no name for a moment. Each finding is told with the
 * elements it is about.
 * @param rules only these, where others were asked of the same page already
 */
export const expectNoAxeFindings = (page: Page, rules: string[] = []): Promise<void> =>
  expect.poll(() => findings(page, rules), { timeout: 10_000 }).toEqual([])
