-- From which special account it left, for ever: the settings may name another one while it is under way. Since when it is frozen: few are.
ALTER TABLE payment_instruction
  ADD COLUMN debit_account VARCHAR(32) NULL,
  ADD COLUMN frozen_at     DATETIME(3) NULL,
  ADD KEY ix_payment_frozen (frozen_at);
