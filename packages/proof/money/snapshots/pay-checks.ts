import type { Check } from './checks.ts'

const lines = `
  SELECT tenant_id, pay_run_id, staff_id, coalesce(sum(amount) FILTER (WHERE kind = 'earned'), 0) AS earned,
    coalesce(-sum(amount) FILTER (WHERE kind = 'taken_back'), 0) AS taken_back, coalesce(sum(amount) FILTER (WHERE kind = 'reward'), 0) AS rewards,
    coalesce(-sum(amount) FILTER (WHERE kind = 'penalty'), 0) AS penalties
  FROM pay_line GROUP BY 1, 2, 3`

/** What must be so of leads, shares and pay at every moment. */
export const payChecks: readonly Check[] = [
  {
    promise: 'payLines',
    name: 'a statement is what its lines come to',
    sql: `
      SELECT 'statement ' || s.id AS place, s.total - (s.base_wage + coalesce(l.earned, 0) - s.clawback_taken + s.draw_added - s.draw_repaid
        + coalesce(l.rewards, 0) - s.penalties_taken) AS difference
      FROM pay_statement s LEFT JOIN (${lines}) l USING (tenant_id, pay_run_id, staff_id)
      WHERE s.earned - s.cut_by_cap <> coalesce(l.earned, 0) OR s.taken_back <> coalesce(l.taken_back, 0)
        OR s.rewards <> coalesce(l.rewards, 0) OR s.penalties <> coalesce(l.penalties, 0)
        OR s.total <> s.base_wage + s.earned - s.cut_by_cap - s.clawback_taken + s.draw_added - s.draw_repaid + s.rewards - s.penalties_taken
      UNION ALL
      SELECT 'line ' || l.id, l.amount FROM pay_line l WHERE NOT EXISTS (
        SELECT FROM pay_statement s WHERE s.tenant_id = l.tenant_id AND s.pay_run_id = l.pay_run_id AND s.staff_id = l.staff_id)`,
  },
  {
    promise: 'clawback',
    name: 'what a month can’t take back is carried into the next, and never below zero',
    sql: `
      SELECT 'statement ' || id AS place, clawback_before - carried AS difference FROM (
        SELECT s.id, s.clawback_before, s.clawback_carried,
          coalesce(lag(s.clawback_carried) OVER (PARTITION BY s.tenant_id, s.staff_id ORDER BY r.month), 0) AS carried
        FROM pay_statement s JOIN pay_run r ON r.tenant_id = s.tenant_id AND r.id = s.pay_run_id
      ) each WHERE clawback_before <> carried OR least(clawback_before, clawback_carried) < 0`,
  },
  {
    promise: 'paidTwice',
    name: 'a sale is paid for once, whoever shares it',
    sql: `
      SELECT 'sale ' || c.id AS place, p.base - c.amount AS difference FROM card_sale c JOIN (
        SELECT tenant_id, record_id, sum(base) AS base, min(each) AS least FROM (
          SELECT tenant_id, record_id, staff_id, rule, sum(base) AS base, sum(base) AS each FROM pay_line
          WHERE record = 'card_sale' AND metric_id = 'sales_amount' AND kind IN ('earned', 'taken_back') GROUP BY 1, 2, 3, 4
        ) one GROUP BY 1, 2
      ) p ON p.tenant_id = c.tenant_id AND p.record_id = c.id
      WHERE p.base > c.amount OR p.least < 0`,
  },
  {
    promise: 'incentives',
    name: 'what was approved is paid once, and nothing else',
    sql: `
      SELECT 'incentive ' || i.id AS place, count(l.id) AS difference FROM incentive i
      JOIN pay_line l ON l.tenant_id = i.tenant_id AND l.incentive_id = i.id
      JOIN pay_run r ON r.tenant_id = l.tenant_id AND r.id = l.pay_run_id
      GROUP BY i.tenant_id, i.id, i.status, i.amount HAVING count(*) > 1 OR bool_or(abs(l.amount) <> i.amount)
        OR i.status <> 'approved' AND bool_or(r.status <> 'calculated')`,
  },
  {
    promise: 'shares',
    name: 'at each moment a record is shared as a whole',
    sql: `
      SELECT 'record ' || m.record_id AS place, sum(h.share_to - h.share_from) - 10000 AS difference FROM (
        SELECT DISTINCT tenant_id, coalesce(card_sale_id, recharge_id, till_sale_id) AS record_id, shared_at AS at FROM credit_share
        WHERE replaced_at IS NULL OR replaced_at > shared_at
      ) m
      JOIN credit_share h ON h.tenant_id = m.tenant_id AND coalesce(h.card_sale_id, h.recharge_id, h.till_sale_id) = m.record_id
        AND h.shared_at <= m.at AND (h.replaced_at IS NULL OR h.replaced_at > m.at)
      GROUP BY m.tenant_id, m.record_id, m.at
      HAVING sum(h.share_to - h.share_from) <> 10000 OR max(h.share_to) <> 10000 OR min(h.share_from) <> 0
      UNION ALL
      SELECT 'record ' || coalesce(card_sale_id, recharge_id, till_sale_id), -10000 FROM credit_share
      GROUP BY tenant_id, coalesce(card_sale_id, recharge_id, till_sale_id) HAVING bool_and(replaced_at IS NOT NULL)`,
  },
  {
    promise: 'leads',
    name: 'a lead is won as long as a sale holds that won it',
    sql: `
      SELECT 'lead ' || l.id AS place, count(s.id) AS difference FROM lead l
      LEFT JOIN card_sale s ON s.tenant_id = l.tenant_id AND s.lead_id = l.id AND s.status = 'recorded'
      GROUP BY l.tenant_id, l.id, l.status, l.card_sale_id
      HAVING count(s.id) <> CASE l.status WHEN 'won' THEN 1 ELSE 0 END
        OR (array_agg(s.id))[1] IS DISTINCT FROM l.card_sale_id OR (l.status = 'won') <> (l.card_sale_id IS NOT NULL)`,
  },
]
