-- A password that is set anew is a step of a card's life.
ALTER TABLE "card_step"
  DROP CONSTRAINT card_step_action_check,
  ADD CONSTRAINT card_step_action_check CHECK (action IN ('sell', 'activate', 'recharge', 'use', 'freeze', 'freeze_part', 'unfreeze',
    'unfreeze_part', 'report_lost', 'find', 'replace', 'rename', 'transfer', 'set_password', 'renew', 'expire', 'reactivate', 'exchange',
    'refund', 'close', 'void_sale', 'void_recharge', 'discard'));
