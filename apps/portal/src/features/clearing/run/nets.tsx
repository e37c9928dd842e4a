import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { percent } from '@/patterns/charts/percent.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { headquarters, type RunAddress, runPath } from '../clearing-address.ts'
import { partyNames } from '../party-name.ts'
import type { Run } from './run-page.tsx'

/** Who receives to the right and who pays to the left of one line; each opens to the lines it is made of. */
export async function Nets({ run, address }: { run: Run; address: RunAddress }) {
  const [t, { money }, partyName] = await Promise.all([getTranslations('clearing'), getFormat(), partyNames()])
  const { nets } = run
  if (nets.length === 0) return <p className="mb-6 text-soft">{t('nets.none')}</p>
  const widest = Math.max(...nets.map(({ net }) => Math.abs(net)), 1)
  const sum = (of: (net: Run['nets'][number]) => number) => nets.reduce((total, net) => total + of(net), 0)
  const head = 'px-3 py-2 font-plain'
  return (
    <ScrollBox label={t('nets.title')} className="mb-6">
      <table className="w-full">
        <caption className="sr-only">{t('nets.title')}</caption>
        <thead>
          <tr className="border-b border-line bg-sunken text-left text-soft">
            <th scope="col" className={head}>
              {t('nets.party')}
            </th>
            <th scope="col" aria-hidden className={cx(head, 'w-1/3 max-md:hidden')} />
            <th scope="col" className={cx(head, 'text-right max-sm:hidden')}>
              {t('nets.receives')}
            </th>
            <th scope="col" className={cx(head, 'text-right max-sm:hidden')}>
              {t('nets.owes')}
            </th>
            <th scope="col" className={cx(head, 'text-right')}>
              {t('nets.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {nets.map(({ id, franchiseeId, franchiseeName, receives, owes, net, lineCount }) => {
            const party = franchiseeId ?? headquarters
            const isOpen = address.party === party
            const href = runPath('/clearing/run', { run: run.id, party: isOpen ? null : party })
            return (
              <tr key={id} className={cx('border-b border-line last:border-0', isOpen && 'bg-selected')}>
                <th scope="row" className="p-0 text-left font-plain">
                  <Link
                    href={href}
                    scroll={false}
                    aria-current={isOpen ? 'true' : undefined}
                    className="quick block px-3 py-2 hover:bg-hover"
                  >
                    {partyName(franchiseeName)}
                    <span className="block text-small text-soft">{t('nets.lines', { count: lineCount })}</span>
                  </Link>
                </th>
                <td aria-hidden className="px-3 max-md:hidden">
                  <Bar share={net / widest} />
                </td>
                <td className="px-3 text-right tabular max-sm:hidden">{money(receives)}</td>
                <td className="px-3 text-right tabular max-sm:hidden">{money(owes)}</td>
                <td className="px-3 text-right whitespace-nowrap">
                  <span className="font-strong tabular">{net > 0 ? `+${money(net)}` : money(net)}</span>
                  <span className="block text-small text-soft">
                    {net === 0 ? t('nets.even') : net > 0 ? t('to_receive') : t('to_pay')}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
        {nets.length > 1 && (
          <tfoot>
            <tr className="border-t border-line bg-sunken">
              <th scope="row" className="px-3 py-2 text-left font-plain">
                {t('nets.sum')}
              </th>
              <td aria-hidden className="max-md:hidden" />
              <td className="px-3 text-right tabular max-sm:hidden">{money(sum(({ receives }) => receives))}</td>
              <td className="px-3 text-right tabular max-sm:hidden">{money(sum(({ owes }) => owes))}</td>
              <td className="px-3 text-right font-strong tabular">{money(sum(({ net }) => net))}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollBox>
  )
}

/** share: from -1, the most to be paid, to 1, the most to be received. */
function Bar({ share }: { share: number }) {
  const width = percent(Math.abs(share) / 2)
  return (
    <span className="relative block h-3 rounded-sm bg-sunken">
      <span className="absolute inset-y-0 left-1/2 w-px bg-line" />
      <span
        className={cx('absolute inset-y-0 rounded-sm [print-color-adjust:exact]', share < 0 ? 'bg-warn' : 'bg-accent')}
        style={share < 0 ? { right: '50%', width } : { left: '50%', width }}
      />
    </span>
  )
}
