const currencies: Record<string, readonly string[]> = {
  CNY: ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin'],
  HKD: ['Asia/Hong_Kong'],
  MOP: ['Asia/Macau'],
  TWD: ['Asia/Taipei'],
  SGD: ['Asia/Singapore'],
  JPY: ['Asia/Tokyo'],
  KRW: ['Asia/Seoul'],
  THB: ['Asia/Bangkok'],
  GBP: ['Europe/London'],
  AUD: ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane', 'Australia/Perth', 'Australia/Adelaide'],
  CAD: ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Halifax'],
  USD: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix'],
  EUR: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Amsterdam', 'Europe/Vienna'],
}

/** The money that is used where the clocks are so; null where that isn't sure, and somebody has to say it. */
export const currencyOfZone = (timeZone: string): string | null =>
  Object.keys(currencies).find((currency) => currencies[currency]?.includes(timeZone)) ?? null
