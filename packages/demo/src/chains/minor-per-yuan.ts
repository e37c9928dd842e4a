/** Plans say yuan, as people do; the product counts fen. */
export const minorPerYuan = 100
