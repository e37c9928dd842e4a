/** What can be built on rows that an import made, so that it can't be undone any more. */
export const importUses = [
  'stores',
  'staff',
  'subordinates',
  'contracts',
  'postings',
  'pay',
  'card_sales',
  'customer_files',
  'later_sales',
  'quotas',
  'scores',
  'posts',
  'invitations',
  'report_schedules',
  'continued_stores',
  'edited',
  'voided',
  'changed_quotas',
] as const
export type ImportUse = (typeof importUses)[number]
