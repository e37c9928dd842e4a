type Props = { imported: number; stated: number | null; written: (value: number) => string }

/** What was imported, and by how much it differs from the old system where it does. */
export function Compared({ imported, stated, written }: Props) {
  if (stated === null || stated === imported) return <>{written(imported)}</>
  const difference = imported - stated
  return (
    <>
      {written(imported)}
      <span className="block text-small text-warn">{`${difference > 0 ? '+' : '−'}${written(Math.abs(difference))}`}</span>
    </>
  )
}
