-- A recharge that is voided is a step of its own.
ALTER TABLE "card_step"
  DROP CONSTRAINT card_step_action_check,
  ADD CONSTRAINT card_step_action_check CHECK (action IN ('sell', 'activate', 'recharge', 'use', 'freeze', 'freeze_part', 'unfreeze',
    'unfreeze_part', 'report_lost', 'find', 'replace', 'rename', 'transfer', 'renew', 'expire', 'reactivate', 'exchange', 'refund',
    'close', 'void_sale', 'void_recharge', 'discard'));
