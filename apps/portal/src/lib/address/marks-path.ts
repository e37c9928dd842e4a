type Asked = {
  /** Any day of it. */
  month: string
  /** Only those whom the manager hasn’t marked yet. */
  isMissing?: boolean
}

/** Where marks of a month are given. */
export const marksPath = ({ month, isMissing = false }: Asked): string =>
  `/marks?month=${month.slice(0, 7)}${isMissing ? '&missing=true' : ''}`
