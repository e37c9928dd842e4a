type Props = {
  caption: string
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly string[]; href?: string | undefined }[]
}

/** The numbers of a picture, for those who hear it or copy it. It shows itself when the keyboard comes into it. */
export function TableTwin({ caption, heads, rows }: Props) {
  return (
    <div className="sr-only focus-within:not-sr-only focus-within:mt-3 focus-within:max-h-60 focus-within:overflow-y-auto">
      <table className="w-full text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, href }) => (
            <tr key={key}>
              <th scope="row" className="font-plain">
                {href ? <a href={href}>{cells[0]}</a> : cells[0]}
              </th>
              {cells.slice(1).map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their heads
                <td key={at} className="tabular">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
