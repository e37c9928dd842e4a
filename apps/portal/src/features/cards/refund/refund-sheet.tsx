import type { RefundSheetPartsFragment } from '@generated/graphql.ts'

/** A refund worked out, to be printed and signed. In Chinese, whatever the screen speaks: that is what counts. */
export function RefundSheet({ sheet }: { sheet: RefundSheetPartsFragment }) {
  return (
    <article
      lang="zh"
      className="rounded border border-line bg-surface p-4 sm:p-6 print:break-after-page print:border-0 print:p-0"
    >
      <h2 className="mb-4 text-center text-large">{sheet.title}</h2>
      <dl className="mb-4 grid grid-cols-[7rem_1fr] sm:grid-cols-[8rem_1fr] gap-x-3 gap-y-1.5">
        {sheet.heads.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
      <table className="mb-4 w-full text-left">
        <tbody className="divide-y divide-line border-y border-line">
          {sheet.rows.map(({ label, value, working }) => (
            <tr key={label} className="align-baseline max-sm:grid max-sm:grid-cols-[1fr_auto]">
              <th className="py-1.5 pr-3 font-plain text-soft">{label}</th>
              <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular">{value}</td>
              <td className="py-1.5 text-small text-soft max-sm:col-span-2 max-sm:pt-0 max-sm:empty:hidden">
                {working}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mb-2">{sheet.basis}</p>
      <h3 className="mb-1">{sheet.articlesTitle}</h3>
      <ul className="mb-3 grid gap-1 text-small">
        {sheet.articles.map(({ label, text }) => (
          <li key={label}>
            <b>{label}</b> {text}
          </li>
        ))}
      </ul>
      {sheet.notes.map((note) => (
        <p key={note} className="text-small text-soft">
          {note}
        </p>
      ))}
      <div className="mt-8 grid grid-cols-3 gap-6">
        {sheet.signatures.map((label) => (
          <p key={label} className="border-t border-ink pt-1 text-small">
            {label}
          </p>
        ))}
      </div>
    </article>
  )
}
