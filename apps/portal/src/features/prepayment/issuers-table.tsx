import type { IssuerFieldsFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { withIssuer } from './prepayment-address.ts'

/** Of the figures a phone shows these; the rest stand on the issuer's own page. */
const onPhone: ReadonlySet<string> = new Set(['balance', 'missing'])
const wide = 'max-sm:hidden'

/** All issuers side by side: who lacks what. */
export async function IssuersTable({ issuers }: { issuers: readonly IssuerFieldsFragment[] }) {
  const [t, { money }] = await Promise.all([getTranslations('prepayment'), getFormat()])
  const heads = ['balance', 'to_be_held', 'held', 'missing', 'may_still'] as const
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-base">{t('issuers.title')}</h2>
      <ScrollBox label={t('issuers.title')}>
        <table className="w-full tabular">
          <thead>
            <tr className="border-b border-line text-right text-small text-soft">
              <th scope="col" className="px-3 py-2 text-left font-plain">
                {t('issuers.name')}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col" className={cx('px-3 py-2 font-plain', !onPhone.has(head) && wide)}>
                  {t(`figures.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issuers.map(({ franchiseeId, name, balance, toBeHeld, held, guaranteed, missing, mayStillBeSold }) => (
              <tr key={franchiseeId ?? 'brand'} className="border-b border-line text-right last:border-0">
                <th scope="row" className="px-3 py-2 text-left font-plain">
                  <Link href={withIssuer('/prepayment', franchiseeId)} className="underline-offset-4 hover:underline">
                    {name ?? t('brand')}
                  </Link>
                </th>
                <td className="px-3 py-2">{money(balance)}</td>
                <td className={cx(wide, 'px-3 py-2')}>{toBeHeld === null ? '–' : money(toBeHeld)}</td>
                <td className={cx(wide, 'px-3 py-2')}>{money(held + guaranteed)}</td>
                <td className={missing ? 'px-3 py-2 text-warn' : 'px-3 py-2'}>
                  {missing === null ? '–' : money(missing)}
                </td>
                <td className={cx(wide, 'px-3 py-2')}>
                  {mayStillBeSold === null ? t('figures.without_bound') : money(mayStillBeSold)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
