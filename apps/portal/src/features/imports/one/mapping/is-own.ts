const own = new Set([
  'code',
  'name',
  'staff_no',
  'customer_no',
  'sale_no',
  'phone',
  'contact_name',
  'contact_phone',
  'address',
  'postal_code',
  'longitude',
  'latitude',
  'amount',
])

/** Fields that tell one row from another: for them one value for all rows isn't offered. */
export const isOwn = (field: string): boolean => own.has(field)
