/** Where a card's own page is. */
export const cardPath = (id: string, further: '' | '/refund' | '/recharge' = '') =>
  `/cards/${encodeURIComponent(id)}${further}`
