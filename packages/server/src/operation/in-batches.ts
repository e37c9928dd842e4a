/** The protocol takes at most 65,535 values per statement; with a thousand rows of a wide table there is room. */
const batchRows = 1000

/** Writes many rows in statements of a size that one can carry, in order. */
export async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += batchRows) await write(rows.slice(from, from + batchRows))
}
