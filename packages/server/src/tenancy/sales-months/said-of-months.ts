import { Prisma } from '@hubcap/database/prisma'

/** What a chain has said of its sales months, the oldest first, as JSON: part of the statement that reads the chain. Ids are made in order of time. */
export const saidOfMonths = Prisma.sql`json_build_object(
  'rules', ARRAY(SELECT json_build_object('fromMonth', to_char(r.from_month, 'YYYY-MM-DD'), 'firstDay', r.first_day)
    FROM sales_month_rule r WHERE r.tenant_id = c.tenant_id ORDER BY r.id),
  'starts', ARRAY(SELECT json_build_object('month', to_char(s.month, 'YYYY-MM-DD'), 'startsOn', to_char(s.starts_on, 'YYYY-MM-DD'))
    FROM sales_month_start s WHERE s.tenant_id = c.tenant_id ORDER BY s.id))`
