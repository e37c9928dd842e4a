/**
 * The largest single amount, in minor units: 9,999,999,999.99 of a currency with cents. Low enough that the sum of
 * nine thousand of the largest is still a safe integer, so totals can travel through the Money scalar too.
 */
export const maxMoney = 999_999_999_999
